import type { PlainDate } from '../assessment';
import type { Instant } from './facts';

/** Instants and days in Japan as numbers: a year is simulated thousands of times, and Japan keeps UTC+9 all year. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const JAPAN_OFFSET = 9 * HOUR;

/** Days since 1970-01-01 in Japan. */
export type DayNumber = number;

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

/** A time that a browser of our days may have shown: anything else is a broken value, not a date. */
export const isInstant = (value: unknown): value is Instant =>
  typeof value === 'number' && value >= EARLIEST && value < LATEST;

export const dayOf = (instant: Instant): DayNumber => Math.floor((instant + JAPAN_OFFSET) / DAY);

/** 00:00 in Japan. */
export const startOf = (day: DayNumber): Instant => day * DAY - JAPAN_OFFSET;

export const plainDate = (day: DayNumber): PlainDate => new Date(day * DAY).toISOString().slice(0, 10);

/** 'YYYY-MM' in Japan. */
export const monthOf = (instant: Instant): string => plainDate(dayOf(instant)).slice(0, 7);

/** Month × 100 + day: 1231 on 31 December. */
export function dayInYear(day: DayNumber): number {
  const date = new Date(day * DAY);
  return (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

/** 0 Sunday … 6 Saturday; 1970-01-01 was a Thursday. */
export const weekday = (day: DayNumber): number => (day + 4) % 7;

/** Milliseconds after midnight of 'HH:MM'. */
export const clockOf = (time: string): number =>
  Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;

/**
 * A stored time, unless it lies more than a day ahead: then the clock was wrong when it was stored, and a reminder
 * must not wait until the world has caught up. Within a day it is believed, so that a small correction of the clock
 * repeats nothing.
 */
export const believed = (stored: Instant | undefined, instant: Instant): Instant | undefined =>
  stored !== undefined && stored <= instant + DAY ? stored : undefined;
