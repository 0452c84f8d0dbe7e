import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Facts, rowKey } from '#core/reminders';
import { demoClock } from '#extension/reminders/clock';
import {
  began,
  emptyList,
  japan,
  now,
  onlyCounted,
  partly,
  see,
  sighted,
  twoYears,
  waiting,
} from '../support/staff-facts';
import { type LaunchedWithExtension, launchWithExtension, type Server, startServer } from './support/browser';
import { type ExtensionPage, openExtensionPage, textOfDownload } from './support/extension-page';
import { openReplica } from './support/replica';

/**
 * The staff's part of popup and side panel, in a real Chromium. The demo's build, whose clock can be set: what is shown
 * must not depend on the day of the test.
 */
let server: Server;
let launched: LaunchedWithExtension;
let own: ExtensionPage | undefined;

type Stored = { reminders?: Facts; settings?: Record<string, unknown> };
const stored = () => launched.worker.evaluate(() => chrome.storage.local.get(null)) as Promise<Stored>;
const facts = async () => (await stored()).reminders;

const staff = { role: 'staff' };

/** @param at what the extension takes for now */
async function given(facts: Facts | undefined, settings: Record<string, unknown>, at = now): Promise<void> {
  await launched.worker.evaluate(
    async (items) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(items);
    },
    { ...(facts && { reminders: facts }), settings, [demoClock]: at - Date.now() },
  );
}

const open = async (path: string, width = 380): Promise<Page> => {
  own = await openExtensionPage(launched, path, { width });
  return own.page;
};
const main = (page: Page) => page.locator('main').innerText();

beforeAll(async () => {
  server = await startServer({ https: true });
  launched = await launchWithExtension({
    extensionDir: join('dist', 'extension', 'chrome-mv3-demo'),
    portal: server,
  });
  await launched.worker.evaluate(() => chrome.storage.managed.get(null));
});
afterEach(async () => {
  expect(own?.problems ?? []).toEqual([]);
  await own?.page.close();
  own = undefined;
});
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const snoozed: Facts = {
  ...waiting,
  snooze: { at: now - 60_000, until: japan('2026-12-03 09:00'), again: false },
};
const schemesOff = { 'reporting-training': false, 'family-physician-training': false, other: false };
const march = japan('2026-03-25 10:00');
const inMarch = see(began, '2026-03-25 09:40', [sighted(1, '2026-03-24 16:20')]);

/** What each state says, in both languages. */
const states: readonly {
  state: string;
  facts?: Facts;
  settings: Record<string, unknown>;
  at?: number;
  ja: readonly string[];
  en: readonly string[];
}[] = [
  {
    state: 'role not chosen',
    settings: {},
    ja: ['「使う人」で「医師会の事務局」を選ぶと'],
    en: ['choose “Association staff” in the options'],
  },
  {
    state: 'schemes off',
    facts: waiting,
    settings: { ...staff, schemes: schemesOff },
    ja: ['お知らせは止まっています', '制度がすべて切られています', '設定を開く'],
    en: ['Reminders are off', 'Every scheme is switched off', 'Open the options'],
  },
  {
    state: 'never read',
    settings: staff,
    ja: [
      'まだ読み取れていません',
      '一覧を見てからの日数でお知らせします',
      'ログイン画面を開きます',
      'まだ見ていません',
    ],
    en: ['could not be read yet', 'by the days since the list was looked at', 'the login page', 'not yet'],
  },
  {
    state: 'nothing waits',
    facts: emptyList,
    settings: staff,
    ja: ['承認待ちはありません（2日前に確認）', '一覧を確認する時期です', '12/3（木）09:00'],
    en: ['No application is waiting (seen 2 days ago)', 'It is time to look', 'Thu 3 Dec, 09:00'],
  },
  {
    state: 'waiting',
    facts: waiting,
    settings: staff,
    ja: [
      '承認待ち 8件（2日前に確認）',
      '11/30（月）09:15（2日前）',
      'いちばん古い申請：12営業日',
      '12営業日経過・至急',
      '11/13（金）16:20 申請',
    ],
    en: [
      '8 applications waiting',
      'Mon 30 Nov, 09:15 (2 days ago)',
      'oldest: 12 working days',
      'waits 12 working days, urgent',
    ],
  },
  {
    state: 'a part of the list',
    facts: partly,
    settings: staff,
    ja: ['一覧の全部はまだ表示されていません'],
    en: ['The whole list was not shown yet'],
  },
  {
    state: 'some only counted',
    facts: onlyCounted,
    settings: staff,
    ja: ['承認待ち 3件', '件数だけを数えています', '制度を読み取れない申請'],
    en: ['3 applications waiting', 'are counted, and no more than that', 'whose scheme could not be read'],
  },
  {
    state: 'snoozed',
    facts: snoozed,
    settings: staff,
    ja: ['12/3（木）09:00 まで、通知を止めています', '通知を再開する'],
    en: ['No notifications until Thu 3 Dec, 09:00', 'Resume notifications'],
  },
  {
    state: 'notifications off',
    facts: waiting,
    settings: { ...staff, notifications: false },
    ja: ['通知は、設定で止めています', '予定はありません'],
    en: ['Notifications are switched off in the options', 'none is planned'],
  },
  {
    state: 'the end of the report period near',
    facts: inMarch,
    settings: { ...staff, prefecture: '京都府' },
    at: march,
    ja: ['報告期間の終わりまで、あと6日です（この日付は未確認です）'],
    en: ['6 days to the end of the report period'],
  },
  {
    state: 'a year without known holidays',
    facts: waiting,
    settings: staff,
    at: japan('2031-12-03 10:00'),
    ja: ['今年の祝日がわからないため'],
    en: ['The holidays of this year are not known'],
  },
];

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  describe.each(states)('$state', ({ facts, settings, at, ...said }) => {
    it.each(['popup.html', 'sidepanel.html'])(
      '%s says so; axe finds nothing; 320 px are enough',
      async (path) => {
        await given(facts, { ...settings, language }, at);
        const page = await open(path, path === 'popup.html' ? 380 : 320);
        for (const text of said[language]) await expect.poll(() => main(page)).toContain(text);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await own?.axe()).toEqual([]);
        }
        await page.setViewportSize({ width: 320, height: 800 });
        for (const summary of await page.locator('main summary').all()) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const small = await page
          .locator('main :is(button, summary, select, input)')
          .evaluateAll((all) =>
            all.filter((each) => each.getBoundingClientRect().height < 44).map((each) => each.outerHTML),
          );
        expect(small).toEqual([]);
      },
    );
  });
});

describe('a system that lets no notification through', () => {
  it('is told, with what still tells', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    expect(await main(page)).not.toContain('通知が止められています');
    await page.addInitScript(() => {
      Object.assign(chrome.notifications, { getPermissionLevel: async () => 'denied' });
    });
    await page.reload();
    await expect.poll(() => main(page)).toContain('このパソコンで、通知が止められています');
  });
});

describe('for a physician', () => {
  it('neither popup nor side panel speaks of the list', async () => {
    await given(waiting, { role: 'physician', language: 'ja' });
    for (const path of ['popup.html', 'sidepanel.html']) {
      const page = await open(path);
      await expect.poll(() => main(page)).toContain('MAMIS を開くと表示します');
      expect(await main(page)).not.toMatch(/承認待ち|年間の件数/);
      if (path === 'popup.html') await page.close();
    }
  });
});

describe('the side panel of a physician', () => {
  it('follows the tab in front while it stands open', async () => {
    await given(undefined, { role: 'physician', language: 'ja' });
    const portal = await launched.context.newPage();
    await portal.bringToFront();
    const [tabId] = await launched.worker.evaluate(async () =>
      (await chrome.tabs.query({ active: true })).map(({ id }) => id ?? -1),
    );
    own = await openExtensionPage(launched, 'sidepanel.html', { width: 360, tabId: tabId ?? -1 });
    const { page } = own;
    await expect.poll(() => main(page)).toContain('MAMIS を開くと表示します');
    await portal.bringToFront();
    await openReplica(portal, 'misleading');
    const headline = page.locator('kakari-credit-summary #headline');
    await expect.poll(() => headline.textContent()).toContain('実地研修が不足しています');
    await portal.goto('about:blank');
    await expect.poll(() => headline.count()).toBe(0);
    await portal.close();
  });
});

describe('the popup', () => {
  it('lists five rows, and leads to the side panel for all', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    await expect.poll(() => page.locator('.rows li').count()).toBe(5);
    expect(await main(page)).toContain('ほか3件');
    const all = page.getByRole('button', { name: 'すべての申請と年間の件数を見る' });
    await all.click();
    const contexts = () =>
      launched.worker.evaluate(async () =>
        (await chrome.runtime.getContexts({})).map(
          ({ contextType, documentUrl }) => `${contextType} ${documentUrl?.replace(/^.*\//, '')}`,
        ),
      );
    await expect.poll(contexts).toContain('SIDE_PANEL sidepanel.html');
    own = undefined;
  });

  it('opens the list at its address, and notes the look', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    const opened = launched.context.waitForEvent('page');
    await page.getByRole('button', { name: '一覧を開く' }).click();
    const tab = await opened;
    // Playwright lets the replica's certificate pass only from now on.
    await tab.waitForLoadState();
    await tab.reload();
    expect(tab.url()).toBe('https://mamis.med.or.jp/staff/applications');
    await tab.close();
    expect((await facts())?.list.openedAt).toBeGreaterThan(now - 1000);
  });

  it('opens the list in the tab that shows it already', async () => {
    const list = await launched.context.newPage();
    await list.bringToFront();
    const inFront = () =>
      launched.worker.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ id }) => id));
    const listTab = await inFront();
    await openReplica(list, 'staff-queue');
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    await page.getByRole('button', { name: '一覧を開く' }).waitFor();
    await page.bringToFront();
    expect(await inFront()).not.toEqual(listTab);
    const before = launched.context.pages().length;
    await page.getByRole('button', { name: '一覧を開く' }).click();
    await expect.poll(inFront).toEqual(listTab);
    expect(launched.context.pages()).toHaveLength(before);
    await list.close();
  });
});

describe('by keyboard alone', () => {
  const press = async (page: Page, name: string, key = 'Enter') => {
    for (let tries = 0; tries < 60; tries += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim(),
      );
      if (focused?.startsWith(name)) return page.keyboard.press(key);
    }
    throw new Error(`Tab never reached "${name}".`);
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

  it('「今確認した」 is noted, and the count keeps its age', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    await page.locator('.rows li').first().waitFor();
    await press(page, '今確認した');
    await expect.poll(() => main(page)).toContain('12/2（水）10:00（たったいま）');
    expect(await main(page)).toContain('承認待ち 8件（2日前に確認）');
    expect((await facts())?.list.openedAt).toBeGreaterThan(now - 1000);
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('記録しました');
  });

  it('a row is marked as done, stays in its place, and the mark is taken back', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    const first = page.locator('.rows li').first();
    await first.waitFor();
    await press(page, '処理済みにする');
    await expect.poll(() => first.innerText()).toContain('取り消す');
    await expect.poll(() => main(page)).toContain('承認待ち 7件');
    expect((await facts())?.rows.map(({ state }) => state).filter((state) => state !== 'waiting')).toEqual([
      'done-by-hand',
    ]);
    // The focus stayed where it was.
    expect(await focused(page)).toBe('取り消す');
    await page.keyboard.press('Enter');
    await expect.poll(() => main(page)).toContain('承認待ち 8件');
    expect((await facts())?.rows.every(({ state }) => state === 'waiting')).toBe(true);
  });

  it('says where the browser does not store, and what holds stays', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    await page.locator('.rows li').first().waitFor();
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('refused'));
    });
    for (const button of ['処理済みにする', '今確認した']) {
      await press(page, button);
      await expect.poll(() => page.getByRole('alert').textContent()).toContain('保存できませんでした');
    }
    expect(await main(page)).toContain('承認待ち 8件');
    const { rows = [], list } = (await facts()) ?? {};
    expect(rows.every(({ state }) => state === 'waiting')).toBe(true);
    expect(list).toEqual(waiting.list);
  });

  it('says where what is kept cannot be read, instead of showing nothing', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    await launched.context.addInitScript(() => {
      if (location.hash !== '#broken') return;
      chrome.storage.local.get = () => Promise.reject(new Error('IO error'));
    });
    const page = await open('popup.html#broken');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('読み出せない');
  });

  it('a row that was marked earlier stands apart, and can be taken back', async () => {
    await given(twoYears, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    await press(page, '処理済みにした申請 1件');
    await press(page, '取り消す');
    await expect.poll(() => main(page)).toContain('承認待ち 3件');
    expect(await page.locator('details.done').count()).toBe(0);
  });

  it('notifications pause for an hour, until tomorrow or for days, and resume', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('popup.html');
    const until = async () => ((await facts())?.snooze?.until ?? 0) - japan('2026-12-02 00:00');
    const hour = 3_600_000;
    await press(page, '通知を止める');
    await press(page, '1時間');
    await expect.poll(() => main(page)).toMatch(/12\/2（水）11:0\d まで、通知を止めています/);
    // The menu is folded, and its summary has the focus.
    expect(await page.locator('details.snooze').getAttribute('open')).toBeNull();
    expect(await focused(page)).toBe('通知を止める');

    await page.keyboard.press('Enter');
    await press(page, '明日まで');
    await expect.poll(until).toBe((24 + 9) * hour);

    await page.keyboard.press('Enter');
    const days = page.locator('#snooze-days');
    await days.focus();
    await days.fill('３１');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toBe('1から30までの整数を入力してください。');
    expect(await days.inputValue()).toBe('３１');
    expect(await until()).toBe((24 + 9) * hour);
    expect(await own?.axe()).toEqual([]);
    await days.fill('１０');
    await page.keyboard.press('Enter');
    await expect.poll(until).toBe((240 + 9) * hour);
    expect(await page.getByRole('alert').count()).toBe(0);

    await press(page, '通知を再開する');
    await expect.poll(async () => (await facts())?.snooze).toBeUndefined();
    await expect.poll(() => main(page)).not.toContain('通知を止めています');
    expect(await focused(page)).toBe('通知を止める');
  });
});

describe('the side panel', () => {
  it('lists every row, those that wait longest first', async () => {
    await given(waiting, { ...staff, language: 'ja' });
    const page = await open('sidepanel.html', 360);
    await expect.poll(() => page.locator('.rows li').count()).toBe(waiting.rows.length);
    const ages = await page.locator('.rows .age').allInnerTexts();
    const days = ages.map((age) => Number.parseInt(age, 10) || 0);
    expect(days).toEqual([...days].sort((a, b) => b - a));
    expect(ages[0]).toBe('12営業日経過・至急');
  });

  it('follows what changes while it stands open', async () => {
    await given(emptyList, { ...staff, language: 'ja' });
    const page = await open('sidepanel.html', 360);
    await expect.poll(() => main(page)).toContain('承認待ちはありません');
    await launched.worker.evaluate((reminders) => chrome.storage.local.set({ reminders }), waiting);
    await expect.poll(() => main(page)).toContain('承認待ち 8件');
    await launched.worker.evaluate(() =>
      chrome.storage.local.set({ settings: { role: 'staff', language: 'en' } }),
    );
    await expect.poll(() => main(page)).toContain('8 applications waiting');
    await launched.worker.evaluate(() => chrome.storage.local.set({ settings: { role: 'physician' } }));
    await expect.poll(() => page.locator('.rows').count()).toBe(0);
  });
});

describe('the year', () => {
  const table = (page: Page) => page.locator('.year table');
  const row = async (page: Page, name: string) => {
    const cells = table(page)
      .locator('tr')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
    return (await cells.locator('td').allInnerTexts()).map((text) => text.trim().split('\n')[0]);
  };
  const saved = async (page: Page, name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()), download };
  };

  it('says where nothing was seen yet', async () => {
    await given(undefined, { ...staff, language: 'ja' });
    const page = await open('sidepanel.html', 360);
    await expect.poll(() => main(page)).toContain('まだ数えるものがありません');
    expect(await table(page).count()).toBe(0);
  });

  it('is a chart and its table, by fiscal year and scheme', async () => {
    await given(twoYears, { ...staff, language: 'ja' });
    const page = await open('sidepanel.html', 360);
    await table(page).waitFor();
    expect(await page.locator('.year select').first().locator('option').allInnerTexts()).toEqual([
      '令和8年度（2026年度）',
      '令和7年度（2025年度）',
    ]);
    expect(await row(page, '12月')).toEqual(['0', '3', '1', '1', '1']);
    expect(await row(page, '合計')).toEqual(['15', '12', '1', '1', '1']);
    expect((await row(page, '1月'))[0]).toBe('–');
    await page.getByRole('combobox', { name: '年度' }).selectOption('2025');
    await expect.poll(() => row(page, '2月')).toEqual(['135', '116', '14', '1', '2']);
    await page.getByRole('combobox', { name: '制度' }).selectOption('family-physician-training');
    await expect.poll(() => row(page, '2月')).toEqual(['17', '12', '1', '0', '0']);

    // Bars as high as their figures, none where nothing was counted.
    const bars = await page
      .locator('.chart svg:not(.key) > rect.applied')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
    expect(bars).toEqual([4, 9, 17, 22].map((count) => Math.round((count / 28) * 48)));
    expect(await page.locator('.chart').getAttribute('aria-label')).toContain('令和7年度');
  });

  it('is told apart without colour: filled, striped, dotted, each with its name', async () => {
    await given(twoYears, { ...staff, language: 'en' });
    const page = await open('sidepanel.html', 360);
    await table(page).waitFor();
    const names = await page.locator('.chart p').allInnerTexts();
    expect(names.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Applied 15',
      'Approved 12',
      'Returned 1',
    ]);
    const marks = await page
      .locator('.chart svg.key pattern > *')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(marks).toEqual(['rect', 'path', 'circle']);
  });

  it('is saved as CSV that Excel opens', async () => {
    await given(twoYears, { ...staff, language: 'ja' });
    const page = await open('sidepanel.html', 360);
    const { name, bytes, download } = await saved(page, 'CSV で保存');
    expect(name).toBe('kakari-承認待ちの記録-2026年度.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await textOfDownload(download)).split('\r\n');
    expect(lines[0]).toBe('\uFEFF年,月,制度,申請,承認済,差戻し,一覧から消えた,処理済み');
    expect(lines).toContain('2026,12,日医かかりつけ医機能研修制度,0,1,1,0,0');
    // Twelve months of two schemes, the header and the end.
    expect(lines).toHaveLength(26);
    await page.getByRole('combobox', { name: '制度' }).selectOption('reporting-training');
    expect((await saved(page, 'CSV で保存')).bytes.toString().split('\r\n')).toHaveLength(14);
  });

  it('holds nobody: no digest and no address leaves with it', async () => {
    await given(twoYears, { ...staff, language: 'en' });
    const page = await open('sidepanel.html', 360);
    const { name, bytes } = await saved(page, 'Save as CSV');
    expect(name).toBe('kakari-applications-FY2026.csv');
    const [first] = twoYears.rows;
    expect(bytes.toString()).not.toContain(first ? rowKey(first).slice(0, 32) : 'no row');
    expect(bytes.toString()).toMatch(/^\uFEFFYear,Month,Scheme,Applied,Approved,Returned,Gone,Done\r\n/);
  });
});
