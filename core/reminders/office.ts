import type { Holidays } from '../working-days';
import type { Instant } from './facts';
import { clockOf, type DayNumber, dayInYear, dayOf, startOf, weekday } from './instants';
import type { Settings } from './settings';

/**
 * The office's working days and the times it is reminded at. As `core/working-days`, with one difference: where the
 * list of holidays ends, Monday to Friday are taken for working days (`known` says so), since a reminder that stops
 * for want of a list is worse than one on a holiday.
 */
export type Office = {
  readonly works: (day: DayNumber) => boolean;
  readonly known: (day: DayNumber) => boolean;
  /** Working days after `from` up to and including `to`; 0 where `to` is not later. */
  readonly between: (from: DayNumber, to: DayNumber) => number;
  /** For each age the last day on which something must have begun to be that old on `day`. */
  readonly begunBy: (ages: readonly number[], day: DayNumber) => readonly DayNumber[];
  /** The last time up to the instant at which the office is reminded. */
  readonly slotBefore: (instant: Instant, cadence: CadenceOn) => Instant | undefined;
  /** The times of one day, in order. */
  readonly slotsOn: (day: DayNumber, cadence: CadenceOn) => readonly Instant[];
};

/** Working days between reminders, and whether there are two on each. */
export type Cadence = { readonly every: number; readonly twice: boolean };
export type CadenceOn = (day: DayNumber) => Cadence;

/** No office is closed for longer; a search for a working day ends here. */
const LONGEST_CLOSED = 1000;

type DaysOff = {
  /** Days of one year. */
  readonly days: ReadonlySet<DayNumber>;
  /** Days of every year: month × 100 + day. */
  readonly yearly: ReadonlySet<number>;
};

/** By the list they stand in, only so that it is not read again at every question. */
const daysOffRead = new WeakMap<readonly string[], DaysOff>();

/** Of 'YYYY-MM-DD' and 'MM-DD'. */
function daysOffOf(list: readonly string[]): DaysOff {
  const found = daysOffRead.get(list) ?? {
    days: new Set(list.filter((day) => day.length > 5).map(numberOf)),
    yearly: new Set(list.filter((day) => day.length === 5).map((day) => Number(day.replace('-', '')))),
  };
  daysOffRead.set(list, found);
  return found;
}

const numberOf = (day: string): DayNumber => dayOf(Date.parse(`${day}T00:00:00Z`));

const isOff = ({ days, yearly }: DaysOff, day: DayNumber) =>
  days.has(day) || (yearly.size > 0 && yearly.has(dayInYear(day)));

export function officeOf(settings: Settings, holidays: Holidays): Office {
  const holiday = daysOffOf(holidays.days);
  const closed = daysOffOf(settings.closedDays);
  const first = numberOf(holidays.from);
  const last = numberOf(holidays.to);
  const times = [clockOf(settings.cadence.time), clockOf(settings.cadence.secondTime)].sort((a, b) => a - b);

  const works = (day: DayNumber) =>
    weekday(day) % 6 !== 0 &&
    !settings.closedWeekdays.includes(weekday(day)) &&
    !isOff(holiday, day) &&
    !isOff(closed, day);

  const between = (from: DayNumber, to: DayNumber) => {
    let count = 0;
    for (let day = from + 1; day <= to; day++) if (works(day)) count++;
    return count;
  };

  const begunBy = (ages: readonly number[], day: DayNumber) => {
    const begun = ages.map(() => Number.NEGATIVE_INFINITY);
    let passed = 0;
    for (let at = day; at > day - LONGEST_CLOSED; at--) {
      ages.forEach((age, index) => {
        if (passed >= age) begun[index] = Math.max(begun[index] ?? at, at);
      });
      if (begun.every(Number.isFinite)) break;
      if (works(at)) passed++;
    }
    return begun;
  };

  const slotsOn = (day: DayNumber, cadence: CadenceOn) => {
    if (!works(day)) return [];
    const chosen = cadence(day).twice ? times : [clockOf(settings.cadence.time)];
    return chosen.map((time) => startOf(day) + time);
  };

  const slotBefore = (instant: Instant, cadence: CadenceOn) => {
    const today = dayOf(instant);
    for (let day = today; day > today - LONGEST_CLOSED; day--) {
      const slot = slotsOn(day, cadence).findLast((at) => at <= instant);
      if (slot !== undefined) return slot;
    }
    return undefined;
  };

  return { works, known: (day) => first <= day && day <= last, between, begunBy, slotBefore, slotsOn };
}

/** The end of the quiet hours the instant lies in. */
export function quietUntil(settings: Settings, instant: Instant): Instant | undefined {
  if (!settings.quietHours) return undefined;
  const from = clockOf(settings.quietHours.from);
  const to = clockOf(settings.quietHours.to);
  const midnight = startOf(dayOf(instant));
  const clock = instant - midnight;
  if (from <= to) return from <= clock && clock < to ? midnight + to : undefined;
  if (clock < to) return midnight + to;
  return clock >= from ? startOf(dayOf(instant) + 1) + to : undefined;
}

/** December to March (briefing L555, L558: 「申請時期が重なります」). */
export const isSeason = (day: DayNumber): boolean => {
  const month = Math.floor(dayInYear(day) / 100);
  return month === 12 || month <= 3;
};
