import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { digestOf } from '#extension/stored/digest';
import { locks } from '../support/locks';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is of one salt, though twenty ask at once in a new browser whose disk is slow', async () => {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local) as (
    items: object,
  ) => Promise<void>;
  let turn = 0;
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    turn += 1;
    await new Promise((done) => setTimeout(done, (turn * 7) % 20));
    await set(items);
  });
  const first = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      await new Promise((done) => setTimeout(done, at % 5));
      return digestOf(`${at}`);
    }),
  );
  expect(first).toEqual(await Promise.all(first.map((_, at) => digestOf(`${at}`))));
  expect(new Set(first).size).toBe(20);
  expect(first[0]).toMatch(/^[0-9a-f]{32}$/);
});

it('is another one in another browser', async () => {
  const here = await digestOf('000000');
  fakeBrowser.reset();
  expect(await digestOf('000000')).not.toBe(here);
});
