import { type LabelName, wordingOf } from '../labels';
import type { Reading } from '../types';

/** What one place says under a label: a value as it is written, or `undefined` for something that is none. */
export type Said<T> = { readonly value: T | undefined; readonly raw: string };

const longest = 80;

/**
 * One reading of all the places that show the same label. The same value twice is one value; anything else beside a
 * value makes it ambiguous: a stale copy of a figure may be the one that is wrong.
 */
export function settle<T>(name: LabelName, places: readonly Said<T>[]): Reading<T> {
  const label = wordingOf(name) ?? name;
  const [first, ...others] = places;
  if (!first) return { status: 'absent', label };
  const { value, raw } = first;
  if (others.some((other) => JSON.stringify(other.value) !== JSON.stringify(value)))
    return { status: 'ambiguous', label };
  return value === undefined
    ? { status: 'unreadable', label }
    : { status: 'read', value, label, raw: raw.trim().slice(0, longest) };
}
