import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageNow } from '#extension/overlay/messages';
import type { ApprovalQueuePage, QueueRow, Reading } from '#extension/portal/types';
import { noteQueue } from '#extension/reminders/sighting';
import { rowDone } from '#extension/reminders/state';
import { forFrame, waitingLine } from '#extension/worker/pages';
import { locks } from '../support/locks';

// What a page means is told here at once.
vi.mock('#extension/overlay/page-of', () => ({ pageOf: (seen: unknown) => seen }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-02T10:00:00+09:00') });
  vi.stubGlobal('navigator', { locks: locks(), language: 'ja' });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
  await browser.storage.local.set({ settings: { role: 'staff' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const read = <T>(value: T): Reading<T> => ({ status: 'read', value, label: '', raw: '' });
const row = (
  applicant: string,
  scheme: QueueRow['scheme'],
  status: 'pending' | 'approved' = 'pending',
): QueueRow => ({
  applicant,
  scheme,
  fiscalYear: read(2026),
  appliedAt: read('2026-12-01T09:00+09:00'),
  status: read(status),
});
const page = (...applications: readonly QueueRow[]): ApprovalQueuePage => ({
  kind: 'approval-queue',
  applications,
  paging: { total: applications.length, from: 0, to: applications.length },
  otherFilters: false,
});
const both = page(row('見本太郎', 'reporting-training'), row('見本花子', 'family-physician-training'));
const framed = (shown: ApprovalQueuePage) =>
  forFrame(1, { seen: shown as unknown as PageNow['seen'] } satisfies PageNow);

it('no applicant reaches the frame', async () => {
  await noteQueue(both, undefined, false);
  const shown = await framed(both);
  expect(shown.queue?.rows).toHaveLength(2);
  expect(JSON.stringify(shown)).not.toContain('見本');
});

it('the frame lists no scheme that is switched off, and nothing that is settled', async () => {
  const schemes = { 'reporting-training': true, 'family-physician-training': false, other: false };
  await browser.storage.local.set({ settings: { role: 'staff', schemes } });
  const settled = row('見本次郎', 'reporting-training', 'approved');
  const shown = await framed(page(...both.applications, settled));
  expect(shown.queue?.rows.map(({ position }) => position)).toEqual([1]);
});

it('a row marked 処理済み stays in its place, where the mark can be taken back', async () => {
  await noteQueue(both, undefined, false);
  const [first] = (await framed(both)).queue?.rows ?? [];
  expect(first).toMatchObject({ position: 1, done: false });
  await rowDone(first?.key ?? '');
  expect((await framed(both)).queue?.rows).toContainEqual(
    expect.objectContaining({ position: 1, done: true, key: first?.key }),
  );
});

it('the line is there while something waits, and only then', async () => {
  expect(await waitingLine()).toBeNull();
  await noteQueue(both, undefined, false);
  expect(await waitingLine()).toMatchObject({ text: '承認待ち 2件（たったいま確認）', button: '一覧を開く' });
  expect(await waitingLine('approval-queue')).not.toHaveProperty('button');
  await noteQueue(page(), undefined, false);
  expect(await waitingLine()).toBeNull();
});

it('a list whose filters may not be those of its rows settles nothing', async () => {
  await noteQueue(both, undefined, false);
  await noteQueue(page(), undefined, true);
  expect(await waitingLine()).toMatchObject({ text: '承認待ち 2件（たったいま確認）' });
});
