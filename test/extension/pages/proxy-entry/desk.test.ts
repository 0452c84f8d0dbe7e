import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Desk, type DeskNews } from '#extension/pages/proxy-entry/desk';
import { readDrafts } from '#extension/pages/proxy-entry/drafts';

/** Node 20 has no Web Locks: one queue for all names, as between pages of one extension. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: () => Promise<unknown>) => {
      const next = last.then(work);
      last = next.catch(() => undefined);
      return next;
    },
  };
}

let open: AbortController[] = [];
const news: DeskNews[] = [];

/** A page of its own, as far as drafts go. */
async function page(id = '', signal = new AbortController()) {
  open.push(signal);
  const desk = new Desk(
    () => '2026-11-23',
    (what) => what && news.push(what),
  );
  await desk.start(id, signal.signal);
  return desk;
}
const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((done) => setTimeout(done, 0));
};
const kept = async () => (await readDrafts())?.drafts.map(({ label }) => label);

it('keeps what is typed after showing something has failed once', async () => {
  let fails = false;
  const desk = new Desk(
    () => '2026-11-23',
    () => {
      if (fails) throw new Error('cannot be shown');
    },
  );
  await desk.start('', new AbortController().signal);
  const failing = desk.open('');
  fails = true;
  await expect(failing).rejects.toThrow('cannot be shown');
  fails = false;
  await desk.edit({ label: 'after' });
  expect(await kept()).toEqual(['after']);
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  news.length = 0;
});
afterEach(() => {
  for (const each of open) each.abort();
  open = [];
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('one page', () => {
  it('keeps nothing until something is typed, then every edit, and in the session alone', async () => {
    const desk = await page();
    expect(await kept()).toEqual([]);
    desk.edit({ label: 'a' });
    await desk.edit({ label: 'ab' });
    expect(await kept()).toEqual(['ab']);
    expect(desk.isUnkept).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('opens the draft that the address names', async () => {
    const first = await page();
    await first.edit({ label: 'a' });
    const again = await page(first.draft.id);
    expect(again.draft).toEqual(first.draft);
    expect((await page('nothing')).draft.label).toBe('');
  });

  it('numbers the papers, and never one number twice while both are there', async () => {
    const desk = await page();
    await desk.edit({ label: 'a' });
    await desk.open('');
    await desk.edit({ label: 'b' });
    expect(desk.drafts.map(({ number }) => number)).toEqual([1, 2]);
    await desk.delete(desk.drafts[0]?.id ?? '');
    await desk.open('');
    expect(desk.draft.number).toBe(3);
  });

  it('puts a file into a blank draft, and into a new one where something stands', async () => {
    const desk = await page();
    await desk.takeRecord({ version: 1, activities: ['on-call-clinic'] });
    expect(desk.drafts).toHaveLength(1);
    expect(news).toEqual([]);
    await desk.takeRecord({ version: 1, activities: ['mental-health'] });
    expect(desk.drafts.map(({ record }) => record.activities)).toEqual([
      ['on-call-clinic'],
      ['mental-health'],
    ]);
    expect(desk.draft.record.activities).toEqual(['mental-health']);
    expect(news).toEqual(['new-from-file']);
  });

  it('says so where the browser keeps nothing, keeps it on the page, and tries again', async () => {
    const desk = await page();
    const refusal = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('full'));
    await desk.edit({ label: 'a' });
    expect(desk.trouble).toBe('refused');
    expect(desk.isUnkept).toBe(true);
    // Nothing is put aside that is kept nowhere.
    await desk.takeRecord({ version: 1, activities: [] });
    await desk.open('');
    expect(desk.draft.label).toBe('a');
    expect(news).toEqual(['undecided', 'undecided']);
    refusal.mockRestore();
    await desk.edit({ label: 'ab' });
    expect(desk.trouble).toBeUndefined();
    expect(await kept()).toEqual(['ab']);
  });

  it('does not lose what it cannot read, unless told', async () => {
    await fakeBrowser.storage.session.set({ proxy: [{ from: 'a newer version' }] });
    const desk = await page();
    expect(desk.unreadable).toBe(1);
    await desk.edit({ label: 'a' });
    expect(desk.unreadable).toBe(1);
    await desk.deleteUnreadable();
    expect(desk.unreadable).toBe(0);
    expect(await kept()).toEqual(['a']);
  });
});

describe('two pages', () => {
  it('with drafts of their own do not disturb each other', async () => {
    const [one, two] = [await page(), await page()];
    await Promise.all([one.edit({ label: 'one' }), two.edit({ label: 'two' })]);
    await settle();
    expect((await kept())?.sort()).toEqual(['one', 'two']);
    expect([one.trouble, two.trouble]).toEqual([undefined, undefined]);
    expect(one.drafts).toHaveLength(2);
  });

  it('with the same draft show what the other one wrote, and say so', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    const two = await page(one.draft.id);
    await one.edit({ label: 'ab' });
    await settle();
    expect(two.draft.label).toBe('ab');
    expect(news).toEqual(['taken-over']);
    await two.edit({ label: 'abc' });
    await settle();
    expect(one.draft.label).toBe('abc');
  });

  it('that both wrote overwrite nothing: the later one asks', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    const two = await page(one.draft.id);
    await Promise.all([one.edit({ label: 'one' }), two.edit({ label: 'two' })]);
    await settle();
    expect(await kept()).toEqual(['one']);
    expect(two.trouble).toBe('changed');
    expect(two.draft.label).toBe('two');
    await two.edit({ label: 'two more' });
    expect(await kept()).toEqual(['one']);

    await two.keepAsNew();
    await settle();
    expect(await kept()).toEqual(['one', 'two more']);
    expect([one.draft.label, two.draft.label, two.trouble]).toEqual(['one', 'two more', undefined]);
  });

  it('of which one yields show the same again', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    const two = await page(one.draft.id);
    await Promise.all([one.edit({ label: 'one' }), two.edit({ label: 'two' })]);
    await settle();
    await two.open(two.draft.id, { discard: true });
    expect([two.draft, two.trouble]).toEqual([one.draft, undefined]);
  });

  it('of which one deletes leave the other what it shows, kept nowhere until it is told', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    const two = await page(one.draft.id);
    await one.delete(one.draft.id);
    await settle();
    expect(one.draft.label).toBe('');
    expect([two.trouble, two.draft.label, two.isUnkept]).toEqual(['deleted', 'a', true]);
    await two.edit({ label: 'ab' });
    expect(await kept()).toEqual([]);
    await two.keepAsNew();
    expect(await kept()).toEqual(['ab']);
  });

  it('of which one deletes while the other types do not bring the draft back', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    const two = await page(one.draft.id);
    await Promise.all([one.delete(one.draft.id), two.edit({ label: 'ab' })]);
    await settle();
    expect(await kept()).toEqual([]);
    expect([two.trouble, two.draft.label]).toEqual(['deleted', 'ab']);
  });

  it('learn that all was erased', async () => {
    const one = await page();
    await one.edit({ label: 'a' });
    await fakeBrowser.storage.session.remove('proxy');
    await settle();
    expect(one.trouble).toBe('deleted');
    await one.open('', { discard: true });
    expect([one.trouble, one.draft.label]).toEqual([undefined, '']);
  });
});
