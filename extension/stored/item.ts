import { browser } from 'wxt/browser';

/**
 * One named value at rest in `storage.local`, checked when it is read: it may come from an older or newer version, or
 * from a broken profile. What does not hold is `missing`, never an exception.
 */
export type StoredItem<T> = {
  readonly read: () => Promise<T>;
  /**
   * For who will write what is made of it: else what could not be read would be taken for nothing and written over.
   * @throws when the browser refuses
   */
  readonly readSurely: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  readonly forget: () => Promise<void>;
};

export function storedItem<T>(
  key: string,
  check: (value: unknown) => T | undefined,
  missing: () => T,
): StoredItem<T> {
  return {
    async read() {
      const found = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
      return check(found[key]) ?? missing();
    },
    async readSurely() {
      const found: Record<string, unknown> = await browser.storage.local.get(key);
      return check(found[key]) ?? missing();
    },
    async write(value) {
      await browser.storage.local.set({ [key]: value });
    },
    async forget() {
      await browser.storage.local.remove(key);
    },
  };
}
