import { fold } from '#core/fold';

/** A number of days to be quiet for, 1–30, in half- or full-width digits; undefined for anything else. */
export function readDays(text: string): number | undefined {
  const folded = fold(text);
  const days = /^\d{1,2}$/.test(folded) ? Number(folded) : 0;
  return days >= 1 && days <= 30 ? days : undefined;
}
