import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presets } from '../../demo/portal/presets';
import { initialSituation } from '../../demo/portal/situation';
import { marksOn } from './support/accessible';
import { type LaunchedWithExtension, launchOnPortal, startServer } from './support/browser';
import { openReplica, PORTAL, provisional, setSituation } from './support/replica';

/** What the extension must not do, and how it behaves when the portal or itself changes under it. */
let launched: LaunchedWithExtension;

beforeAll(async () => {
  launched = await launchOnPortal({ settings: { language: 'ja' } });
});

afterAll(() => launched?.close());

const frameOn = (page: Page): Frame | undefined =>
  page.frames().find((each) => each.url().endsWith('/panel.html'));
const lineOn = (page: Page) => frameOn(page)?.locator('.line').textContent();

test('two physicians on one browser: neither sees the other’s figures', async () => {
  const page = await launched.context.newPage();
  await openReplica(page, 'misleading', { physician: 0 });
  await expect.poll(() => lineOn(page)).toBe(`実地研修が不足しています${provisional.ja}`);
  await setSituation(page, { ...initialSituation, physician: 1 });
  await page.goto(`${PORTAL}/my-page`);
  await page.waitForTimeout(1000);
  expect(frameOn(page)).toBeUndefined();
  await setSituation(page, { ...initialSituation, physician: 0 });
  await page.goto(`${PORTAL}/my-page`);
  await expect.poll(() => lineOn(page)).toBe('前に表示された単位数');
  expect(await frameOn(page)?.locator('kakari-credit-summary .figure').first().textContent()).toBe(
    '568.5単位',
  );
  await page.close();
});

test.each([
  ['server-rendered', ''],
  ['single page', '/app'],
])('every label renamed, %s: silence on the page, and the reason in health', async (_, base) => {
  const page = await launched.context.newPage();
  const health = async () => {
    const { health } = await launched.worker.evaluate(() => chrome.storage.local.get('health'));
    return health as { unknownAt?: string } | undefined;
  };
  const before = new Date(Date.now()).toISOString();
  await setSituation(page, { ...initialSituation, renamed: 'all' });
  for (const path of ['/login', '/my-page', '/training/apply', '/training/history?search=1']) {
    await page.goto(PORTAL + base + path);
    await page.waitForTimeout(800);
    expect(frameOn(page)).toBeUndefined();
    expect(await marksOn(page)).toEqual([]);
  }
  // A page of the host that is none we know, since the labels are gone.
  await expect.poll(async () => ((await health())?.unknownAt ?? '') > before).toBe(true);
  await page.close();
});

test('one label renamed: no verdict from what is left but what it allows, and health names the label', async () => {
  const page = await launched.context.newPage();
  await openReplica(page, 'misleading', { renamed: 'total' });
  await expect.poll(() => lineOn(page)).toBe(`実地研修が不足しています${provisional.ja}`);
  const { health } = await launched.worker.evaluate(() => chrome.storage.local.get('health'));
  expect(health).toMatchObject({
    pages: { 'completion-application': { labels: { totalUnits: 'lost', practicalUnits: 'read' } } },
  });
  await page.close();
});

test('a row that is missing is not known, never zero', async () => {
  const page = await launched.context.newPage();
  await openReplica(page, 'misleading', { missingRow: 'practical' });
  await expect.poll(() => lineOn(page)).toBe('まだ判定できません');
  await page.close();
});

test('a condition that leaves out the application that waits: the frame still judges it, with its time', async () => {
  const page = await launched.context.newPage();
  const pending = presets.find(({ id }) => id === 'pending')?.change.applications?.[0];
  if (!pending) throw new Error('The preset "pending" has no application.');
  const returned = { ...pending, id: 2, appliedAt: '2025-10-20T09:00', status: 'returned' as const };
  await openReplica(page, 'pending', {
    physician: 2,
    applications: [returned, pending].map((one) => ({ ...one, who: 2 })),
  });
  const status = () => frameOn(page)?.locator('kakari-application-status #headline').textContent();
  await expect.poll(status).toContain('承認を待っています');
  await page.goto(`${PORTAL}/training/history?search=1&scheme=reporting-training&status=returned`);
  await expect.poll(status).toContain('承認を待っています');
  expect(await frameOn(page)?.locator('.card').textContent()).toMatch(
    /\d+\/\d+ \d\d:\d\d に表示された、今の検索条件では表示されない申請も含みます。/,
  );
  await page.close();
});

test('a page of another host is left alone', async () => {
  const page = await launched.context.newPage();
  const site = await startServer();
  await page.goto(`${site.origin}/`);
  await page.waitForTimeout(500);
  expect(frameOn(page)).toBeUndefined();
  expect(await marksOn(page)).toEqual([]);
  await page.close();
  await site.close();
});

test('an update in mid-visit: one calm line that asks for a reload', async () => {
  const page = await launched.context.newPage();
  await openReplica(page, 'empty');
  await expect.poll(() => lineOn(page)).toBe(`座学研修と実地研修が不足しています${provisional.ja}`);
  await page.goto(`${PORTAL}/app/training/apply`);
  await page.check('#scheme-reporting-training');
  await expect.poll(() => lineOn(page)).toBe(`座学研修と実地研修が不足しています${provisional.ja}`);
  const gone = launched.worker.evaluate(() => chrome.runtime.reload());
  await gone.catch(() => undefined);
  await page.waitForTimeout(500);
  await page.click('#search');
  await expect.poll(async () => (await marksOn(page)).join()).toContain('ページを再読み込みする');
  await page.close();
});
