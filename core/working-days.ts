import type { PlainDate } from './assessment';
import { addDays, isPlainDate, weekdayOf } from './calendar';

/**
 * Working days: Monday to Friday without holidays and without the office's own closed days. The holidays come in
 * as data (`core/holidays`). Outside the days they cover the answer is `undefined`: not known is not "no holiday".
 */

export type Holidays = {
  /** First and last day the list is complete for. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: readonly PlainDate[];
};

type Days = Iterable<PlainDate>;

const covers = (holidays: Holidays, day: PlainDate) =>
  isPlainDate(day) && holidays.from <= day && day <= holidays.to;

const works = (day: PlainDate, off: ReadonlySet<PlainDate>) =>
  (weekdayOf(day) ?? 0) % 6 !== 0 && !off.has(day);

const daysOff = (holidays: Holidays, closedDays: Days) => new Set([...holidays.days, ...closedDays]);

/** Undefined on a day that the holidays do not cover. */
export function isWorkingDay(day: PlainDate, holidays: Holidays, closedDays: Days = []): boolean | undefined {
  return covers(holidays, day) ? works(day, daysOff(holidays, closedDays)) : undefined;
}

/**
 * Working days after `from` up to and including `to`: 0 on the same day, 1 from Friday to Monday. Negative where
 * `to` comes first. Both days must be covered.
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  holidays: Holidays,
  closedDays: Days = [],
): number | undefined {
  if (!covers(holidays, from) || !covers(holidays, to)) return undefined;
  const [first, last] = from <= to ? [from, to] : [to, from];
  const off = daysOff(holidays, closedDays);
  let count = 0;
  for (let day = addDays(first, 1); day && day <= last; day = addDays(day, 1)) if (works(day, off)) count++;
  return from <= to ? count : 0 - count;
}

/**
 * The `count`-th working day after `day` (a whole number from 0; 0 is the day itself). `undefined` where the way
 * there leaves the covered days.
 */
export function addWorkingDays(
  day: PlainDate,
  count: number,
  holidays: Holidays,
  closedDays: Days = [],
): PlainDate | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined;
  const off = daysOff(holidays, closedDays);
  let at: PlainDate | undefined = day;
  let left = count;
  while (at && covers(holidays, at)) {
    if (left === 0) return at;
    at = addDays(at, 1);
    if (at && works(at, off)) left--;
  }
  return undefined;
}
