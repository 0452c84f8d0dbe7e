import type { PlainDate } from '../assessment';
import { addDays, fiscalYearOf, isPlainDate, plainDateOf } from '../calendar';
import { foldLine, textValue } from './ics-text';

export type CalendarFileOptions = {
  /** When the file is made: milliseconds since 1970, or ISO 8601 with `Z` or an offset. */
  readonly at: number | string;
  /** The event's title, in the reader's language. */
  readonly summary: string;
  readonly description?: string;
  /** http(s) address of the page that states the period. */
  readonly url?: string;
};

export type CalendarFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'period-unreadable' | 'instant-unreadable' | 'summary-missing' };

/**
 * A calendar file (RFC 5545) with one all-day event from the first to the last day of a stated period; without a
 * first day, the last day alone. Made again for the same prefecture and fiscal year, it replaces the former entry:
 * the UID is made of these two, and DTSTAMP tells which is newer.
 */
export function toCalendarFile(
  period: { readonly prefecture: string; readonly from?: PlainDate; readonly to?: PlainDate },
  { at, summary, description, url }: CalendarFileOptions,
): CalendarFile {
  const { prefecture, to } = period;
  const from = period.from ?? to;
  if (!isPlainDate(from) || !isPlainDate(to) || from > to) return { ok: false, reason: 'period-unreadable' };
  const end = addDays(to, 1);
  if (end === undefined) return { ok: false, reason: 'period-unreadable' };
  if (plainDateOf(at) === undefined) return { ok: false, reason: 'instant-unreadable' };
  if (textValue(summary) === '') return { ok: false, reason: 'summary-missing' };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kakari//report periods//JA',
    'BEGIN:VEVENT',
    `UID:${uidOf(prefecture, to)}`,
    `DTSTAMP:${compact(new Date(at).toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The day after the last: the end is not part of the event.
    `DTEND;VALUE=DATE:${compact(end)}`,
    `SUMMARY:${textValue(summary)}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(url && isAddress(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return { ok: true, text: lines.map((line) => `${foldLine(line)}\r\n`).join('') };
}

const compact = (iso: string) => iso.replace(/[-:]/g, '');

/** ASCII, since not every calendar compares other letters alike. */
const uidOf = (prefecture: string, to: PlainDate) =>
  `report-period-${fiscalYearOf(to)}-${[...prefecture].map((c) => c.codePointAt(0)?.toString(16)).join('-')}@kakari`;

/** An address is written as it is, so nothing may hide in it that would begin another line. */
const isAddress = (url: string) => /^https?:\/\/[\x21-\x7e]+$/.test(url);
