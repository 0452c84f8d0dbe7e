import { type Era, type EraId, eras } from './era';

/** Years of an era as they are written. Apart from `era.ts`, since most pages only write them. */

const yearOf = (day: Era['from']) => Number(day.slice(0, 4));

/** 令和7年 → 2025. `undefined` for a year the era did not have: 平成32年, 昭和0年. */
export function yearOfEra(id: EraId, year: number): number | undefined {
  const era = eras.find((one) => one.id === id);
  if (!era || !Number.isInteger(year) || year < 1) return undefined;
  const common = yearOf(era.from) + year - 1;
  return common <= yearOf(era.to) ? common : undefined;
}

/** The era by its name or letter: 令和, R, r. */
export const eraNamed = (name: string): Era | undefined =>
  eras.find(({ ja, letter }) => name === ja || name.toUpperCase() === letter);
