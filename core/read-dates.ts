import type { PlainDate } from './assessment';
import { fiscalYearBounds, isPlainDate, weekdayOf } from './calendar';
import { fold } from './fold';
import { WEEKDAYS_JA } from './format-dates';
import { eraNamed, yearOfEra } from './read-era';

/** Dates as the portal, the certificate and people write them. Half- and full-width alike; never a guess. */

export type DateFault =
  | 'empty'
  /** Not written in a form we know. */
  | 'not-a-date'
  | 'impossible-day'
  | 'impossible-time'
  | 'wrong-weekday'
  /** The era did not have that day or fiscal year: 平成31年5月1日, 昭和64年度. */
  | 'outside-era'
  /** 「令和7年度（2024年度）」 */
  | 'years-differ';

export type DateReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: DateFault };

const FISCAL_YEAR = /^(?:(令和|平成|昭和|[RHS]) ?(元|\d{1,2})|([1-9]\d{3})) ?(?:年度)?$/i;
const WITH_SECOND_NAME = /^([^()]+)(?:\(([^()]+)\))?$/;
const PORTAL_TIME =
  /^(\d{4})(?:\/| ?年 ?)(\d{1,2})(?:\/| ?月 ?)(\d{1,2})(?: ?日)? ?(?:\(([日月火水木金土])\))? ?(\d{1,2})(?::|時)(\d\d)(?:分|:(\d\d))?$/;
const WRITTEN_DAY =
  /^(?:(令和|平成|昭和|[RHS]) ?(元|\d{1,2})|(\d{4})) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?(?:\(([日月火水木金土])\))?$/i;

const refuse = (reason: DateFault) => ({ ok: false, reason }) as const;
const accept = <T>(value: T) => ({ ok: true, value }) as const;
/** A folded text that no form fits: empty, or something else. */
const unread = (folded: string) => refuse(folded ? 'not-a-date' : 'empty');
const two = (digits = '0') => digits.padStart(2, '0');
const eraYear = (written = '') => (written === '元' ? 1 : Number(written));

function dayOf(year: number | string, month = '', day = '', weekday?: string): DateReading<PlainDate> {
  const value = `${year}-${two(month)}-${two(day)}`;
  if (!isPlainDate(value)) return refuse('impossible-day');
  const told = weekday === undefined || WEEKDAYS_JA[weekdayOf(value) ?? -1] === weekday;
  return told ? accept(value) : refuse('wrong-weekday');
}

function readYearName(text: string): DateReading<number> {
  const match = FISCAL_YEAR.exec(text.trim());
  if (!match) return unread(text);
  const [, name = '', number, common] = match;
  if (common) return fiscalYearBounds(Number(common)) ? accept(Number(common)) : refuse('impossible-day');
  const era = eraNamed(name);
  const year = era && yearOfEra(era.id, eraYear(number));
  const bounds = year && fiscalYearBounds(year);
  // 平成31年度 began under 平成; 昭和64 ended before its April, so there is no 昭和64年度.
  return bounds && bounds.from <= era.to ? accept(year) : refuse('outside-era');
}

/** 「令和7年度」「2025年度」「Ｒ７年度」「R7」「2025」「令和7年度（2025年度）」 → 2025. Both 平成31年度 and 令和元年度 are 2019. */
export function readFiscalYear(text: string): DateReading<number> {
  const folded = fold(text);
  const [, first = '', second] = WITH_SECOND_NAME.exec(folded) ?? [];
  if (!first) return unread(folded);
  const reading = readYearName(first);
  if (!reading.ok || second === undefined) return reading;
  const other = readYearName(second);
  return !other.ok || other.value === reading.value ? other : refuse('years-differ');
}

/**
 * 「2025/10/24(金) 09:56」 (briefing L461) → '2025-10-24T09:56:00+09:00', also written with 年月日 and 時分. The weekday
 * may be missing, but a wrong one is refused; so is hour 24.
 */
export function readPortalTime(text: string): DateReading<string> {
  const folded = fold(text);
  const match = PORTAL_TIME.exec(folded);
  if (!match) return unread(folded);
  const [, year = '', month, day, weekday, hour, minute, second] = match;
  const read = dayOf(year, month, day, weekday);
  if (!read.ok) return read;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return refuse('impossible-time');
  return accept(`${read.value}T${two(hour)}:${two(minute)}:${two(second)}+09:00`);
}

/**
 * 「令和 7年 10月 24日」 and 「2025年 10月 24日」: the briefing's sample has the era (L99), the downloaded certificate
 * the common year, so both are read.
 */
export function readCertificateDate(text: string): DateReading<PlainDate> {
  const folded = fold(text);
  const match = WRITTEN_DAY.exec(folded);
  if (!match) return unread(folded);
  const [, name, number, common, month, day, weekday] = match;
  if (common) return dayOf(common, month, day, weekday);
  const era = eraNamed(name ?? '');
  const year = era && yearOfEra(era.id, eraYear(number));
  if (!year) return refuse('outside-era');
  const read = dayOf(year, month, day, weekday);
  return !read.ok || (era.from <= read.value && read.value <= era.to) ? read : refuse('outside-era');
}
