import { plainDateOf } from '#core/calendar';
import type { ApplicationDetailWords } from '../words/application-status/details/words';

/** Of a row from anywhere only what it states as text is read; anything else is not known. */
export function textIn(row: unknown, field: string): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const value: unknown = (row as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** When a row was applied for, in Japan. */
export function timeOf(row: unknown, said: ApplicationDetailWords): string {
  const appliedAt = textIn(row, 'appliedAt');
  const day = appliedAt && plainDateOf(appliedAt);
  if (!appliedAt || !day) return said.timeUnreadable;
  const japan = new Date(Date.parse(appliedAt) + 9 * 3_600_000);
  return said.at(day, japan.toISOString().slice(11, 16).replace(/^0/, ''));
}

/** A status as a word; a text that is none of the portal's three is not shown. */
export function statusOf(row: unknown, { state, statusUnreadable }: ApplicationDetailWords): string {
  const { pending, returned, approved } = state;
  const names: Readonly<Record<string, string>> = { pending, returned, approved };
  return named(names, textIn(row, 'status')) ?? statusUnreadable;
}

/** The name of what has one. */
export const named = (names: Readonly<Record<string, string>>, name = '') =>
  Object.hasOwn(names, name) ? names[name] : undefined;
