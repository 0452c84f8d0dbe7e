import type { PlainDate } from './assessment';

/**
 * Days in Japan and fiscal years (年度, April–March). Japan keeps UTC+9 all year, so a day is arithmetic: neither
 * the clock nor the machine's zone is read. What is not a day answers `undefined`; nothing throws.
 */

const DAY = 86_400_000;
const JAPAN_OFFSET = 9 * 3_600_000;
const LAST_TIME_VALUE = 8.64e15;

const DAY_SHAPE = /^(?!0000)\d{4}-\d\d-\d\d$/;
const INSTANT_SHAPE = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

const daysInMonth = (year: number, month: number): number => {
  // Months of 31 and of 30 days alternate, but for July and August, which both have 31.
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
};

const twoDigits = (text: string, at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;

/**
 * A day that exists, `YYYY-MM-DD`, years 0001–9999. By arithmetic, because `Date.parse` rolls 30 February over, and
 * on character codes, because every assessment asks it.
 */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !DAY_SHAPE.test(value)) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01; NaN where it is no day. */
const dayNumber = (day: PlainDate): number =>
  isPlainDate(day) ? Date.parse(`${day}T00:00:00Z`) / DAY : Number.NaN;

const dayAt = (milliseconds: number): PlainDate | undefined => {
  if (!(Math.abs(milliseconds) <= LAST_TIME_VALUE)) return undefined;
  const day = new Date(Math.floor(milliseconds)).toISOString().slice(0, 10);
  return isPlainDate(day) ? day : undefined;
};

/**
 * The day in Japan at an instant: milliseconds since 1970, or ISO 8601 with `Z` or an offset. A text without one
 * is refused, since it would mean another instant on every machine.
 */
export function plainDateOf(instant: number | string): PlainDate | undefined {
  if (typeof instant === 'number') return dayAt(instant + JAPAN_OFFSET);
  const day = typeof instant === 'string' ? INSTANT_SHAPE.exec(instant)?.[1] : undefined;
  return isPlainDate(day) ? dayAt(Date.parse(instant) + JAPAN_OFFSET) : undefined;
}

/** The day `days` (a whole number, may be negative) after `day`. */
export function addDays(day: PlainDate, days: number): PlainDate | undefined {
  return Number.isInteger(days) ? dayAt((dayNumber(day) + days) * DAY) : undefined;
}

/** Days from `from` to `to`: 1 from a day to the next, negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number | undefined {
  const days = dayNumber(to) - dayNumber(from);
  return Number.isNaN(days) ? undefined : days;
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: PlainDate): number | undefined {
  const number = dayNumber(day);
  // 1970-01-01 was a Thursday; the second addition keeps days before it positive.
  return Number.isNaN(number) ? undefined : (((number + 4) % 7) + 7) % 7;
}

/** The fiscal year a day lies in: 2025 from 2025-04-01 to 2026-03-31. */
export function fiscalYearOf(day: PlainDate): number | undefined {
  if (!isPlainDate(day)) return undefined;
  return Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
}

/** First and last day of a fiscal year; years 1–9998. */
export function fiscalYearBounds(year: number): { from: PlainDate; to: PlainDate } | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9998) return undefined;
  const start = (of: number) => String(of).padStart(4, '0');
  return { from: `${start(year)}-04-01`, to: `${start(year + 1)}-03-31` };
}
