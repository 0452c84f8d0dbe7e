import { browser } from 'wxt/browser';

/**
 * One named value in `storage.session`: in memory alone, gone when the browser closes. Checked when it is read, as in
 * item.ts. Unlike there a refusal of the browser is thrown: whoever keeps drafts must say that they are not kept.
 */
export type SessionItem<T, Stored> = {
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
  return {
    async read() {
      const found: Record<string, unknown> = await browser.storage.session.get(key);
      return check(found[key]) ?? missing();
    },
    async write(value) {
      await browser.storage.session.set({ [key]: value });
    },
    isIn: (changes, area) => area === 'session' && key in changes,
  };
}
