import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../demo/portal/people';
import { marksOn } from './support/accessible';
import { type LaunchedWithExtension, launchWithExtension, type Server, startServer } from './support/browser';
import { openReplica } from './support/replica';
import { beginStaffDay, type StaffDay } from './support/staff-day';

/**
 * A staff member's week in real Chromium: the replica's list, real alarms, and a worker that is dead between any two
 * steps. The demo build, since its clock can be set; the store build has no such entry (below).
 */
const demo = join('dist', 'extension', 'chrome-mv3-demo');

let server: Server;
let launched: LaunchedWithExtension;
let folder: string;
let day: StaffDay;
let list: Page;

beforeAll(async () => {
  server = await startServer({ https: true });
  folder = join(mkdtempSync(join(tmpdir(), 'kakari-staff-')), 'extension');
  cpSync(demo, folder, { recursive: true });
  launched = await launchWithExtension({
    extensionDir: folder,
    portal: server,
    viewport: { width: 1440, height: 1000 },
  });
  day = await beginStaffDay(launched, { language: 'ja', role: 'staff' });
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** Waits for what is to be seen; then the worker dies, and it is still seen: nothing lives in its memory. */
const isSeen = async (wanted: Partial<Awaited<ReturnType<StaffDay['seen']>>>) => {
  await expect.poll(day.seen, { timeout: 10_000 }).toMatchObject(wanted);
  await day.kill();
  expect(await day.seen()).toMatchObject(wanted);
};
const facts = async () => (await day.stored()).reminders as { last?: object; rows: { state: string }[] };

describe('a week of the staff', () => {
  test('Monday: the list is opened, and nothing alarms while it is looked at', async () => {
    await day.letItBe('2025-12-15T10:00:00');
    list = await launched.context.newPage();
    await openReplica(list, 'staff-queue');
    await isSeen({
      badge: '4',
      title: 'kakari – 承認待ち 4件（たったいま確認）',
      notifications: [],
    });
    // Said once for the page, and beside each row that waits: 12/1, 12/8, 12/9, 12/12.
    expect(await marksOn(list)).toEqual([
      'kakari: 10営業日経過・至急',
      'kakari: 5営業日経過',
      'kakari: 4営業日経過',
      'kakari: 1営業日経過',
    ]);
    await list.close();
  });

  test('Tuesday, nine o’clock: the alarm wakes a dead worker, which tells how old its count is', async () => {
    await day.letItBe('2025-12-16T08:59:57');
    await isSeen({ notifications: [] });
    await isSeen({ notifications: ['kakari-reminder'] });
    await isSeen({
      badge: '4',
      title: 'kakari – 承認待ち 4件（1日前に確認） 申請一覧を、1日間開いていません。',
    });
  });

  test('the same hour again, as after sleep: nothing is told twice', async () => {
    const { last } = await facts();
    for (const time of ['2025-12-16T09:00:10', '2025-12-16T09:20:00', '2025-12-16T11:00:00']) {
      await day.letItBe(time);
      await day.page.waitForTimeout(300);
      await day.kill();
    }
    expect((await facts()).last).toEqual(last);
  });

  test('a click opens the list, and the notification is gone', async () => {
    const opened = launched.context.waitForEvent('page');
    await day.click();
    list = await opened;
    await list.waitForURL('https://mamis.med.or.jp/staff/applications');
    await isSeen({ notifications: [] });
  });

  test('a second click comes back to the tab that shows it', async () => {
    const before = launched.context.pages().length;
    await day.page.bringToFront();
    await day.click();
    await expect.poll(() => list.evaluate(() => document.visibilityState)).toBe('visible');
    expect(launched.context.pages()).toHaveLength(before);
  });

  test('two are approved: the count falls, and nothing alerts', async () => {
    const { last } = await facts();
    for (const left of ['3', '2']) {
      await list.getByRole('button', { name: /承認$/ }).first().click();
      await isSeen({ badge: left });
      await isSeen({ notifications: [] });
    }
    const after = await facts();
    expect(after.last).toEqual(last);
    expect(after.rows.map(({ state }) => state).sort()).toEqual(['gone', 'gone', 'waiting', 'waiting']);
  });

  test('the line stands on every page of the portal, and leads back', async () => {
    const page = await launched.context.newPage();
    await page.goto('https://mamis.med.or.jp/my-page');
    const session = await launched.context.newCDPSession(page);
    const names = async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.map(({ name }) => `${name?.value ?? ''}`);
    };
    await expect.poll(names).toContain('kakari: 承認待ち 2件（たったいま確認）');
    expect(await names()).toContain('一覧を開く');
    await page.close();
  });

  test('an update in between keeps what was seen, the badge and the alarm', async () => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
    const before = await facts();
    await day.page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const settings = { language: 'ja', role: 'staff' };
    day = await beginStaffDay(launched, settings);
    expect(await day.page.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
    await isSeen({ badge: '2' });
    expect(await facts()).toEqual(before);
    expect(await day.page.evaluate(() => chrome.alarms.get('kakari-reminders'))).toMatchObject({
      name: 'kakari-reminders',
    });
  });

  test('Wednesday is told; an hour later again, where that was asked for', async () => {
    await day.letItBe('2025-12-17T08:59:58');
    await isSeen({ notifications: ['kakari-reminder'] });
    await day.click(1);
    await isSeen({ notifications: [] });
    await day.letItBe('2025-12-17T10:00:30');
    await isSeen({ notifications: ['kakari-reminder'] });
  });

  test('in quiet hours the badge tells alone', async () => {
    await day.page.evaluate(() => chrome.notifications.clear('kakari-reminder'));
    const quietHours = { from: '08:00', to: '12:00' };
    await day.page.evaluate(
      (hours) => chrome.storage.local.set({ settings: { language: 'ja', role: 'staff', quietHours: hours } }),
      quietHours,
    );
    await day.letItBe('2025-12-18T09:00:30');
    await day.page.waitForTimeout(500);
    await isSeen({ badge: '2', notifications: [] });
    await day.letItBe('2025-12-18T12:00:01');
    await isSeen({ notifications: ['kakari-reminder'] });
  });

  test('a physician is told nothing', async () => {
    await day.page.evaluate(() =>
      chrome.storage.local.set({ settings: { language: 'ja', role: 'physician' } }),
    );
    await isSeen({ badge: '' });
  });

  test('at rest lies no name and no registration number', async () => {
    const text = JSON.stringify(await day.stored());
    expect(text).toContain('reminders');
    for (const { name, registration } of people) {
      expect(text).not.toContain(name);
      // Not as a part of some instant.
      expect(text).not.toMatch(new RegExp(`(?<!\\d)${registration}(?!\\d)`));
      for (const part of name.split(/\s/)) expect(text).not.toContain(part);
    }
  });
});

describe('a filter that was ticked and not yet searched with', () => {
  test('settles nothing: it may not be that of the rows', async () => {
    await day.page.evaluate(async () => {
      await chrome.storage.local.remove('reminders');
      await chrome.storage.local.set({ settings: { language: 'ja', role: 'staff' } });
    });
    await day.letItBe('2025-12-15T10:00:00');
    const page = await launched.context.newPage();
    await openReplica(page, 'staff-queue');
    await isSeen({ badge: '4' });
    await page.goto('https://mamis.med.or.jp/staff/applications?search=1&status=approved&year=');
    await page.getByLabel('承認待ち').check();
    await page.waitForTimeout(600);
    await isSeen({ badge: '4' });
    expect((await facts()).rows.map(({ state }) => state)).toEqual(Array(4).fill('waiting'));
    await page.click('#search');
    await page.waitForTimeout(600);
    await isSeen({ badge: '4' });
    await page.close();
  });
});

describe('the frame on the list', () => {
  const frame = () => list.frames().find((each) => each.url().endsWith('/panel.html'));
  const bar = () => frame()?.locator('.line').textContent();

  test('a row is marked 処理済み there, and the mark is taken back', async () => {
    await day.page.evaluate(async () => {
      await chrome.storage.local.remove('reminders');
      await chrome.storage.local.set({
        settings: { language: 'ja', role: 'staff' },
        'frame-open': true,
      });
    });
    await day.letItBe('2025-12-15T10:00:00');
    list = await launched.context.newPage();
    await openReplica(list, 'staff-queue');
    await expect.poll(bar).toBe('この画面の承認待ち 4件');
    const oldest = frame()?.locator('.queue button').first();
    await oldest?.click();
    await expect.poll(bar).toBe('この画面の承認待ち 3件');
    await isSeen({ badge: '3' });
    await oldest?.click();
    await expect.poll(bar).toBe('この画面の承認待ち 4件');
    await isSeen({ badge: '4' });
    await list.close();
  });
});

describe('the line', () => {
  /** What a screen reader gets of what lies in closed roots, and a press on it. */
  const spoken = async (page: Page) => {
    const session = await launched.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = (role: string, name: RegExp) =>
      nodes.filter((node) => node.role?.value === role && name.test(`${node.name?.value}`));
    return {
      lines: [...named('group', /^kakari: /), ...named('status', /^kakari: /)].map(
        ({ name }) => `${name?.value}`,
      ),
      press: async (button: string) => {
        const [found] = named('button', new RegExp(`^${button}$`));
        const { model } = await session.send('DOM.getBoxModel', {
          backendNodeId: found?.backendDOMNodeId ?? 0,
        });
        const [left = 0, top = 0] = model.content;
        await page.mouse.click(left + 5, top + 5);
      },
      buttons: named('button', /^一覧を開く$/).length,
    };
  };
  const lines = async (page: Page) => (await spoken(page)).lines;

  test('on the list that stayed open over night grows old as well, when its tab is looked at', async () => {
    await day.letItBe('2025-12-15T10:00:00');
    list = await launched.context.newPage();
    await openReplica(list, 'staff-queue');
    await expect.poll(() => lines(list)).toEqual(['kakari: 承認待ち 4件（たったいま確認）']);
    await day.letItBe('2025-12-16T08:00:00');
    await list.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => lines(list)).toEqual(['kakari: 承認待ち 4件（1日前に確認）']);
    expect((await spoken(list)).buttons).toBe(0);
  });

  test('pressed after an update in mid-work asks for a reload, instead of doing nothing', async () => {
    await list.goto('https://mamis.med.or.jp/my-page');
    await expect.poll(async () => (await spoken(list)).buttons).toBe(1);
    await day.page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    day = await beginStaffDay(launched, { language: 'ja', role: 'staff' });
    await list.bringToFront();
    await (await spoken(list)).press('一覧を開く');
    await expect
      .poll(() => lines(list))
      .toEqual([expect.stringContaining('ページを再読み込みすると、続けて使えます。')]);
    await list.close();
  });
});

describe('the store build', () => {
  test.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3'])('%s has no clock to be set', (build) => {
    expect(readFileSync(join('dist', 'extension', build, 'background.js'), 'utf8')).not.toContain(
      'demo-clock',
    );
  });
});
