import { browser } from 'wxt/browser';

/**
 * One named value in an area of the browser's storage, checked when it is read: it may come from an older or newer
 * version, or from a broken profile. What does not hold is `missing`, never an exception.
 */
export type StoredItem<T, Stored = T> = {
  readonly read: () => Promise<T>;
  /**
   * For who will write what is made of it: else what could not be read would be taken for nothing and written over.
   * @throws when the browser refuses
   */
  readonly readSurely: () => Promise<T>;
  /** @throws when the browser refuses, or the area is full */
  readonly write: (value: Stored) => Promise<void>;
};

/** @param area `local` is at rest; `session` is in memory alone, gone when the browser closes */
export function storedItem<T, Stored = T>(
  key: string,
  check: (value: unknown) => T | undefined,
  missing: () => T,
  area: 'local' | 'session' = 'local',
): StoredItem<T, Stored> {
  // Looked up when used: importing this module asks nothing of the browser.
  const storage = () => browser.storage[area];
  return {
    async read() {
      const found = await storage()
        .get(key)
        .catch(() => ({}) as Record<string, unknown>);
      return check(found[key]) ?? missing();
    },
    async readSurely() {
      const found: Record<string, unknown> = await storage().get(key);
      return check(found[key]) ?? missing();
    },
    async write(value) {
      await storage().set({ [key]: value });
    },
  };
}
