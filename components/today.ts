import type { PlainDate } from '#core/assessment';

/** The day in Japan (UTC+9, no summer time) by this machine's clock; `core` itself has none. */
export const today = (): PlainDate => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/** The day that is wanted where it is one, else today; without core/calendar, which only a record brings along. */
export const dayWanted = (wanted: string | undefined): PlainDate => {
  const at = new Date(wanted ?? '');
  const isDay = wanted?.length === 10 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(wanted);
  return isDay ? wanted : today();
};
