import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRecordText } from '#core/record';
import { proxyEntryPath } from '#extension/pages/proxy-entry/path';
import { type LaunchedWithExtension, launchWithExtension } from './support/browser';
import { type ExtensionPage, openExtensionPage, textOfDownload } from './support/extension-page';

/** The page for applications on paper, in the built extension in a real Chromium. */
const extensionDir = join('dist', 'extension', 'chrome-mv3');
const path = proxyEntryPath.slice(1);
let launched: LaunchedWithExtension;
let opened: ExtensionPage[] = [];

type Stored = Record<string, unknown>;
const local = (): Promise<Stored> => launched.worker.evaluate(() => chrome.storage.local.get(null));
const session = (): Promise<Stored> => launched.worker.evaluate(() => chrome.storage.session.get(null));
const drafts = async () =>
  ((await session()).proxy ?? []) as { label: string; typed: Stored; done: Stored }[];
const speak = (language: 'ja' | 'en') =>
  launched.worker.evaluate((value) => chrome.storage.local.set({ settings: { language: value } }), language);

const open = async (width = 1000, hash = '') => {
  const own = await openExtensionPage(launched, path + hash, { width });
  opened.push(own);
  await own.page.locator('kakari-activity-checklist .item').first().waitFor();
  return own;
};

const record = JSON.stringify({
  version: 1,
  physician: {
    name: '見本 太郎',
    registrationNumber: '000000',
    association: '見本市医師会',
    delivery: { by: 'fax', number: '111-2222' },
  },
  classroom: [{ units: 568.5, day: '2026-05-01', origin: 'portal' }],
  activities: ['government-committee', 'association-committee', 'community-medicine-meeting'],
});
const file = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const choose = (page: Page, text: string) =>
  page.locator('kakari-record input[type=file]').setInputFiles(file(text));
const headline = (page: Page) => page.locator('kakari-credit-summary #headline');
const said = (page: Page) => page.locator('.said').textContent();

beforeAll(async () => {
  launched = await launchWithExtension({ extensionDir });
  await launched.worker.evaluate(() => chrome.storage.managed.get(null));
});
beforeEach(async () => {
  await launched.worker.evaluate(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.session.clear();
  });
  await speak('ja');
});
afterEach(async () => {
  // Whatever a test did, no page complained of anything or asked anything of the network.
  expect(opened.flatMap(({ problems }) => problems)).toEqual([]);
  for (const { page } of opened) await page.close({ runBeforeUnload: false });
  opened = [];
});
afterAll(() => launched?.close());

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('axe finds nothing, empty and filled, in light, dark and forced colours', async () => {
    await speak(language);
    const { page, axe } = await open();
    expect(await axe()).toEqual([]);
    await choose(page, record);
    await expect.poll(() => page.locator('[data-copy=association]').count()).toBe(1);
    await page.locator('.papers summary').click();
    await page.locator('#added summary').click();
    await page.fill('#papers', '9');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe()).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await axe()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await page.title()).toMatch(language === 'ja' ? /^紙の申請/ : /^Entering a paper/);
  });
});

it.each([320, 375])('%d px are wide enough, and every target is at least 44 px high', async (width) => {
  const { page } = await open(width);
  await choose(page, record.replace('見本市医師会', '見本市医師会'.repeat(12)));
  await expect.poll(() => page.locator('[data-copy=association]').count()).toBe(1);
  await page.fill('#label', 'x'.repeat(60));
  await expect.poll(() => page.locator('.drafts li').innerText()).toContain('x'.repeat(60));
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, summary, label.row, .field input')].flatMap((target) => {
      const { height, width: wide } = target.getBoundingClientRect();
      return wide > 0 && height < 44 ? [`${target.tagName} ${target.textContent} ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

describe('a record', () => {
  it('dropped on the page is assessed by the kit, and its values stand in the portal’s order', async () => {
    const { page } = await open();
    const files = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'a.json', { type: 'application/json' }));
      return data;
    }, record);
    await page.dispatchEvent('kakari-activity-checklist', 'drop', { dataTransfer: files });
    await expect.poll(() => headline(page).textContent()).toContain('満たしています');
    expect(await page.locator('#association').inputValue()).toBe('見本市医師会');
    expect(await page.locator('#classroomUnits').inputValue()).toBe('568.5');
    const labels = page.locator('.steps .label b, .ticks li');
    expect(await labels.allTextContents()).toEqual([
      '制度種別',
      '申請先医師会',
      '修了証書・認定証 交付年度',
      '取得単位合計',
      '座学研修（日医生涯教育制度） 取得単位数',
      '実地研修 取得単位数',
      '2. 行政・医師会等の公益活動',
      '行政等(国・都道府県・保健所・市区町村・自治会等)の委員',
      '医師会・専門医会の委員',
      '地域医療に関する会議への出席',
    ]);
    expect(await page.locator('.compare').innerText()).toMatch(/568\.5単位[\s\S]*15単位/);
    expect(await page.locator('.by').innerText()).toContain('希望：FAX');
    // Neither here nor there a name, a number or where it is sent.
    expect(JSON.stringify(await local())).not.toMatch(/見本|000000|111-2222/);
    expect(JSON.stringify(await session())).not.toMatch(/太郎|000000|111-2222/);
    expect(await page.locator('body').innerText()).not.toMatch(/太郎|000000|111-2222/);
  });

  it('that misses the record does not replace the page', async () => {
    const { page } = await open();
    const prevented = await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'a.pdf'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
      return !document.body.dispatchEvent(drop);
    });
    expect(prevented).toBe(true);
  });

  it('that is refused is named, and nothing typed is lost', async () => {
    const { page } = await open();
    await page.fill('#association', '見本市医師会');
    await page.fill('#classroomUnits', '７．５');
    await page.locator('kakari-activity-checklist input[value=on-call-clinic]').check();
    await choose(page, '{"version":1,"classroom":[{"units":1.3,"day":"2026-01-01","origin":"portal"}]}');
    await expect
      .poll(() => page.locator('kakari-record [part=problems]').innerText())
      .toContain('0.5単位きざみ');
    expect(await page.locator('#association').inputValue()).toBe('見本市医師会');
    expect(await page.locator('#classroomUnits').inputValue()).toBe('７．５');
    expect(await page.locator('kakari-activity-checklist input[value=on-call-clinic]').isChecked()).toBe(
      true,
    );
    await expect.poll(() => headline(page).textContent()).toContain('満たしています');
    expect(await drafts()).toHaveLength(1);
  });

  it('of a second paper becomes a draft of its own', async () => {
    const { page } = await open();
    await page.fill('#label', '受付 1');
    await choose(page, record);
    await expect.poll(() => page.locator('.drafts li').count()).toBe(2);
    await expect.poll(() => said(page)).toContain('新しい下書き');
    expect((await drafts()).map(({ label, typed }) => [label, typed.association])).toEqual([
      ['受付 1', ''],
      ['', '見本市医師会'],
    ]);
    // The focus is not lost with the elements of the paper before.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('record');
    await page.locator('[data-open]').click();
    await expect.poll(() => page.locator('#label').inputValue()).toBe('受付 1');
    expect(await page.locator('#association').inputValue()).toBe('');
    expect(await page.locator('kakari-activity-checklist input:checked').count()).toBe(0);
    expect(await headline(page).textContent()).not.toContain('満たしています');
  });

  it('is saved as typed and ticked', async () => {
    const { page } = await open();
    await page.fill('#association', '見本市医師会');
    await page.locator('#added summary').click();
    await page.fill('#lectures', '3');
    await page.fill('#lectures', '');
    // It does not close under one's hands.
    await page.fill('#papers', '2.5');
    await page.locator('kakari-activity-checklist input[value=mental-health]').check();
    await page.fill('#classroomUnits', '5');
    const save = page.getByRole('button', { name: '記録を保存' });
    await expect.poll(() => headline(page).textContent()).toContain('満たしています');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(readRecordText(await textOfDownload(download))).toMatchObject({
      ok: true,
      record: {
        physician: { association: '見本市医師会' },
        classroom: [{ units: 5, origin: 'portal' }],
        handAdded: { papers: 2.5 },
        activities: ['mental-health'],
      },
    });
  });
});

describe('what is typed', () => {
  it('is judged at once, and told where it cannot be taken', async () => {
    const { page } = await open();
    // A live region announces what comes into it: it must be there before.
    const fault = page.locator('#classroomUnits-fault[role=status]');
    expect(await fault.evaluate((element) => getComputedStyle(element).display)).toBe('block');
    await page.fill('#classroomUnits', '5');
    await expect.poll(() => headline(page).textContent()).toMatch(/不明|判定できません|実地研修/);
    await page.locator('kakari-activity-checklist input[value=mental-health]').check();
    await expect.poll(() => headline(page).textContent()).toContain('満たしています');
    await page.fill('#classroomUnits', '5.3');
    await expect.poll(() => fault.innerText()).toContain('0.5単位きざみ');
    await expect.poll(() => headline(page).textContent()).not.toContain('満たしています');
  });

  it('is judged by the rules of the year that is typed', async () => {
    const { page } = await open();
    await choose(page, record);
    const scheme = page.locator('kakari-credit-summary .scheme');
    await page.fill('#issueYear', '令和７');
    await expect.poll(() => scheme.innerText()).toContain('2025年度');
    await page.fill('#issueYear', '2040');
    await expect.poll(() => headline(page).textContent()).not.toContain('満たしています');
  });

  it('survives a reload, refused or not, with ticks and check list; only the session holds it', async () => {
    const { page } = await open();
    await page.fill('#label', '受付 12');
    await page.fill('#association', '見本市医師会');
    await page.fill('#classroomUnits', '七つ半');
    await page.locator('kakari-activity-checklist input[value=mental-health]').check();
    await page.check('input[name=entered]');
    await page.check('input[name=sent]');
    await page.getByLabel('発送（郵送）').check();
    await page.fill('#note', '書留');
    await expect.poll(async () => (await drafts())[0]?.done.note).toBe('書留');
    await page.reload();
    await expect.poll(() => page.locator('#label').inputValue()).toBe('受付 12');
    expect(await page.locator('#association').inputValue()).toBe('見本市医師会');
    expect(await page.locator('#classroomUnits').inputValue()).toBe('七つ半');
    expect(await page.locator('#classroomUnits-fault').innerText()).not.toBe('');
    await expect
      .poll(() => page.locator('kakari-activity-checklist input[value=mental-health]').isChecked())
      .toBe(true);
    expect(await page.locator('input[name=entered]').isChecked()).toBe(true);
    expect(await page.locator('input[name=approved]').isChecked()).toBe(false);
    expect(await page.getByLabel('発送（郵送）').isChecked()).toBe(true);
    expect(await page.locator('.drafts li').innerText()).toContain(
      '入力した・修了証を送付した：発送（郵送）',
    );
    expect(Object.keys(await local())).toEqual(['settings']);
    expect(Object.keys(await session())).toEqual(['proxy']);
    expect(await page.locator('main').innerText()).toContain('ブラウザを閉じると消えます');
  });
});

describe('copying', () => {
  it('puts the value on the clipboard without a permission, and says so once', async () => {
    const { permissions } = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
    expect(permissions).not.toContain('clipboardWrite');
    const { page } = await open();
    await choose(page, record);
    const button = page.locator('[data-copy=association]');
    await button.focus();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const status = document.querySelector('.said');
      if (status === null) return;
      new MutationObserver(() => status.textContent && seen.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('「申請先医師会」をコピーしました。');
    expect(await page.locator('.copied').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-copy'))).toBe('association');
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toHaveLength(1);
    await page.locator('#note').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#note').inputValue()).toBe('見本市医師会');
    // Another value is no longer the copied one.
    await page.fill('#association', '別の医師会');
    expect(await page.locator('.copied').count()).toBe(0);
  });

  it('that the browser refuses selects the value, and says how to go on', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.locator('[data-copy=issueYear]').click();
    await expect.poll(() => said(page)).toContain('Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^20\d\d$/);
  });
});

describe('drafts', () => {
  it('are deleted only after a question, by keyboard alone', async () => {
    const { page } = await open();
    await page.fill('#label', '受付 1');
    await expect.poll(() => page.locator('.drafts li').count()).toBe(1);
    const remove = page.getByRole('button', { name: '削除 受付 1' });
    await remove.focus();
    await page.keyboard.press('Enter');
    // The harmless answer has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('やめる');
    await page.keyboard.press('Enter');
    expect(await drafts()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(drafts).toEqual([]);
    await expect.poll(() => page.locator('#label').inputValue()).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('drafts');
  });

  it('are shown by two open pages, and neither overwrites the other', async () => {
    const { page: one } = await open();
    await one.fill('#label', '受付 1');
    await expect.poll(async () => (await drafts())[0]?.label).toBe('受付 1');
    // The address follows what is stored.
    await expect.poll(() => new URL(one.url()).hash).not.toBe('');
    const { page: two } = await open(1000, new URL(one.url()).hash);
    await expect.poll(() => two.locator('#label').inputValue()).toBe('受付 1');
    await one.fill('#association', '見本市医師会');
    await expect.poll(() => two.locator('#association').inputValue()).toBe('見本市医師会');
    await expect.poll(() => said(two)).toContain('別の画面');

    // Both before either hears of the other.
    await two.evaluate(() => {
      const { request } = navigator.locks;
      const wait = new Promise<void>((done) => Object.assign(window, { go: done }));
      navigator.locks.request = (async (name: string, work: () => Promise<unknown>) => {
        await wait;
        return request.call(navigator.locks, name, {}, work);
      }) as typeof request;
    });
    await two.fill('#association', '別の医師会');
    await one.fill('#association', '見本市医師会 2');
    await expect.poll(async () => (await drafts())[0]?.typed.association).toBe('見本市医師会 2');
    await two.evaluate(() => (window as unknown as { go: () => void }).go());
    await expect.poll(() => two.getByRole('alert').innerText()).toContain('先に変更されました');
    expect(await two.locator('#association').inputValue()).toBe('別の医師会');
    expect((await drafts()).map(({ typed }) => typed.association)).toEqual(['見本市医師会 2']);
    await two.getByRole('button', { name: 'この画面の内容を新しい下書きにする' }).click();
    await expect
      .poll(async () => (await drafts()).map(({ typed }) => typed.association))
      .toEqual(['見本市医師会 2', '別の医師会']);
    expect(await two.getByRole('alert').count()).toBe(0);
  });
});

it('changes its language and keeps what is typed', async () => {
  const { page } = await open();
  await page.fill('#association', '見本市医師会');
  await speak('en');
  await expect.poll(() => page.locator('h1').textContent()).toContain('paper application');
  expect(await page.locator('#association').inputValue()).toBe('見本市医師会');
  await expect.poll(() => headline(page).textContent()).toMatch(/[a-z]/);
});

it('prints the values and the check list, without what is only for the screen', async () => {
  const { page } = await open();
  await choose(page, record);
  await expect.poll(() => page.locator('[data-copy=association]').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-copy=association]').isVisible()).toBe(false);
  expect(await page.locator('.drafts').isVisible()).toBe(false);
  expect(await page.locator('.value').first().isVisible()).toBe(true);
  expect(await page.locator('input[name=entered]').isVisible()).toBe(true);
});
