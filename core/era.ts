import type { PlainDate } from './assessment';
import { isPlainDate } from './calendar';

/** Japanese eras with their exact days. An era's first year is written 元年. */

export type EraId = 'reiwa' | 'heisei' | 'showa';
export type Era = {
  readonly id: EraId;
  readonly ja: string;
  readonly en: string;
  readonly letter: string;
  readonly from: PlainDate;
  /** The last day; far away for the present era. */
  readonly to: PlainDate;
};
export type EraYear = { readonly era: Era; readonly year: number };

export const eras: readonly Era[] = [
  { id: 'reiwa', ja: '令和', en: 'Reiwa', letter: 'R', from: '2019-05-01', to: '9999-12-31' },
  { id: 'heisei', ja: '平成', en: 'Heisei', letter: 'H', from: '1989-01-08', to: '2019-04-30' },
  { id: 'showa', ja: '昭和', en: 'Showa', letter: 'S', from: '1926-12-25', to: '1989-01-07' },
];

const yearOf = (day: PlainDate) => Number(day.slice(0, 4));

/**
 * The era year of a day, or of a whole year (calendar or fiscal). A whole year bears the era of its 31 December:
 * 2019 is 令和元年, though 2019-04-30 is 平成31年. `undefined` before 昭和.
 */
export function eraYearOf(dayOrYear: PlainDate | number): EraYear | undefined {
  const day = typeof dayOrYear === 'number' ? `${dayOrYear}-12-31` : dayOrYear;
  const era = isPlainDate(day) && eras.find(({ from }) => from <= day);
  return era ? { era, year: yearOf(day) - yearOf(era.from) + 1 } : undefined;
}
