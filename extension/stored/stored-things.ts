import { browser } from 'wxt/browser';

/** One thing at rest: where, under which key, and how many bytes of JSON. */
export type StoredThing = {
  readonly area: 'local' | 'session';
  readonly key: string;
  readonly bytes: number;
};

/** All that this extension keeps in this browser. Firefox's frames have no `session`; its pages have. */
export async function storedThings(): Promise<StoredThing[]> {
  const areas = (['local', 'session'] as const).map(async (area) => {
    const found: Record<string, unknown> = await browser.storage[area].get(null).catch(() => ({}));
    return Object.entries(found).map(([key, value]) => ({
      area,
      key,
      bytes: new TextEncoder().encode(key + JSON.stringify(value)).length,
    }));
  });
  return (await Promise.all(areas)).flat();
}

/** Keeps nothing: settings and salt go too. @throws when the browser refuses */
export async function eraseAll(): Promise<void> {
  await browser.storage.session.clear();
  await browser.storage.local.clear();
}
