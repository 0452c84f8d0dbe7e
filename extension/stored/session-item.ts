import { storedItem } from './item';

/** One named value in memory. Refusals are thrown: whoever keeps drafts must say that they are not kept. */
export type SessionItem<T, Stored = T> = {
  /** @throws when the browser refuses */
  readonly read: () => Promise<T>;
  /** @throws when the browser refuses, or the area is full */
  readonly write: (value: Stored) => Promise<void>;
  /** Whether a change of `browser.storage.onChanged` concerns it. */
  readonly isIn: (changes: Readonly<Record<string, unknown>>, area: string) => boolean;
};

export function sessionItem<T, Stored = T>(
  key: string,
  check: (value: unknown) => T | undefined,
  missing: () => T,
): SessionItem<T, Stored> {
  const { readSurely, write } = storedItem<T, Stored>(key, check, missing, 'session');
  return { read: readSurely, write, isIn: (changes, area) => area === 'session' && key in changes };
}
