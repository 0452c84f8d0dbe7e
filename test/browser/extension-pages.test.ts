import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readRecordText } from '#core/record';
import { type LaunchedWithExtension, launchWithExtension, type Server, startServer } from './support/browser';
import { type ExtensionPage, openExtensionPage, textOfDownload } from './support/extension-page';
import { openReplica } from './support/replica';
import { japaneseOn } from './support/unmarked';

/** Popup, options and certificate page of the built extension, in tabs of a real Chromium. */
let server: Server;
let launched: LaunchedWithExtension;
let portal: Page;
let portalTab: number;
let own: ExtensionPage | undefined;

type Stored = Record<string, unknown>;
const stored = (): Promise<Stored> => launched.worker.evaluate(() => chrome.storage.local.get(null));
const store = (values: Stored) =>
  launched.worker.evaluate((items) => chrome.storage.local.set(items), values);
const setting = async () => (await stored()).settings;

const open = async (...of: [path: string, how?: { tabId?: number; width?: number }]) => {
  own = await openExtensionPage(launched, ...of);
  return own.page;
};

beforeAll(async () => {
  server = await startServer({ https: true });
  launched = await launchWithExtension({
    extensionDir: join('dist', 'extension', 'chrome-mv3'),
    portal: server,
  });
  // Chromium loads its policies a moment after it started; until then nobody knows what is locked.
  await launched.worker.evaluate(() => chrome.storage.managed.get(null));
  const before = await launched.worker.evaluate(async () =>
    (await chrome.tabs.query({})).map(({ id }) => id),
  );
  portal = await launched.context.newPage();
  const after = await launched.worker.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id));
  portalTab = after.find((id) => !before.includes(id)) ?? -1;
});
beforeEach(async () => {
  await portal.goto('about:blank');
  await launched.worker.evaluate(() => chrome.storage.local.clear());
  await store({ settings: { language: 'ja' } });
});
afterEach(async () => {
  // Whatever a test did, the page complained of nothing and asked nothing of the network.
  expect(own?.problems ?? []).toEqual([]);
  await own?.page.close();
  own = undefined;
});
afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const pages = ['popup.html', 'options.html', 'certificate.html'];

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it.each(pages)('%s: axe finds nothing, in light and dark', async (path) => {
    await store({ settings: { language } });
    const page = await open(path, { width: path === 'popup.html' ? 380 : 1000 });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await own?.axe()).toEqual([]);
    }
    const body = await page.locator('body').innerText();
    expect(/[ぁ-ん]{4}/.test(body.replaceAll(/[（(「][^）)」]*[）)」]/g, ''))).toBe(language === 'ja');
  });
});

it.each([...pages, 'sidepanel.html', 'proxy-entry.html'])(
  '%s: in English, what is Japanese is marked for the voice that reads it',
  async (path) => {
    await store({ settings: { language: 'en', role: 'both' } });
    const { marked, unmarked } = await japaneseOn(await open(path));
    expect(unmarked).toEqual([]);
    expect(marked).toBeGreaterThan(0);
  },
);

it.each(pages)('%s: every target is at least 44 px high, and 320 px are wide enough', async (path) => {
  const page = await open(path, { width: 320 });
  const small = await page.evaluate(() => {
    const targets = document.querySelectorAll(
      'a, button, .button, select, textarea, summary, label.row, input[type=number], input[type=time]',
    );
    return [...targets].flatMap((target) => {
      const { height, width } = target.getBoundingClientRect();
      const inText = target.matches('p a');
      return !inText && width > 0 && height < 44 ? [`${target.tagName} ${target.textContent} ${height}`] : [];
    });
  });
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

it('options: what was announced covers nothing that has the focus, on a phone', async () => {
  const page = await open('options.html', { width: 320 });
  await page.setViewportSize({ width: 320, height: 568 });
  await page.locator('#features input[type=checkbox]').first().click();
  await expect.poll(() => page.locator('.said').innerText()).not.toBe('');
  const covered: string[] = [];
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: active, body } = document;
      const said = document.querySelector('.said')?.getBoundingClientRect();
      const covers = active && active !== body && said && active.getBoundingClientRect().bottom > said.top;
      return covers ? active.outerHTML : '';
    });
    if (name) covered.push(name);
  }
  expect(covered).toEqual([]);
});

describe('the popup', () => {
  it('says how to see something where the tab shows no page of the portal', async () => {
    const page = await open('popup.html', { tabId: portalTab });
    await expect.poll(() => page.locator('main').innerText()).toContain('MAMIS を開くと表示します');
    expect(await page.locator('kakari-credit-summary').count()).toBe(0);
  });

  it('shows the kit’s own verdict on what the tab shows, and saves it as a record', async () => {
    await openReplica(portal, 'misleading');
    const page = await open('popup.html', { tabId: portalTab });
    await expect
      .poll(() => page.locator('kakari-credit-summary #headline').textContent())
      .toContain('実地研修が不足しています');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '記録を書き出す' }).click(),
    ]);
    const reading = readRecordText(await textOfDownload(download));
    expect(reading).toMatchObject({
      ok: true,
      record: { classroom: [{ units: 568.5 }], practicalUnits: { units: 0 } },
    });
    expect(download.suggestedFilename()).toMatch(/^kakari-\d{4}-\d+-\d+-\d\d-\d\d\.json$/);
    expect(JSON.stringify(reading)).not.toMatch(/見本|000000/);
  });

  it('says in a line whether the portal is still read', async () => {
    await openReplica(portal, 'misleading');
    await expect.poll(async () => Object.keys((await stored()).health ?? {})).toContain('pages');
    const page = await open('popup.html');
    await expect
      .poll(() => page.locator('footer').innerText())
      .toMatch(/読み取れています|読み取れませんでした/);
  });
});

describe('options', () => {
  it('begin at their top, whatever odd part the address names', async () => {
    for (const part of ['', '#1:', '#nothing']) {
      const page = await open(`options.html${part}`);
      await page.locator('#stored, #general').first().waitFor();
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      expect(await page.evaluate(() => scrollY), part).toBe(0);
    }
  });

  it('are chosen by keyboard alone, and the page follows at once', async () => {
    const page = await open('options.html');
    await page.locator('input[name=role]').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(setting).toMatchObject({ role: 'physician' });
    // What only staff need goes.
    await expect.poll(() => page.locator('#reminders').count()).toBe(0);
    await page.locator('input[name=language]').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Options');
    expect(await setting()).toEqual({ role: 'physician', language: 'en' });
  });

  it('switch a feature off by its id', async () => {
    const page = await open('options.html');
    await page.getByRole('checkbox', { name: '要件の判定' }).uncheck();
    await expect.poll(setting).toMatchObject({ disabledFeatures: ['true-verdict'] });
    await page.getByRole('checkbox', { name: '要件の判定' }).check();
    await expect.poll(setting).toMatchObject({ disabledFeatures: [] });
  });

  it('keep what was typed when it is refused, and say why', async () => {
    const page = await open('options.html');
    const first = page
      .locator('#reminders fieldset')
      .filter({ hasText: '知らせる日数' })
      .locator('input')
      .first();
    await first.fill('9');
    await first.blur();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('小さい順');
    expect(await first.inputValue()).toBe('9');
    expect(await setting()).toEqual({ language: 'ja' });
    await first.fill('2');
    await first.blur();
    await expect.poll(setting).toMatchObject({ ages: [2, 5, 10] });
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('take closed days with full-width digits', async () => {
    const page = await open('options.html');
    const days = page.locator('textarea');
    await days.fill('２０２６-０８-１３\n12-29');
    await days.blur();
    await expect.poll(setting).toMatchObject({ closedDays: ['2026-08-13', '12-29'] });
  });

  it('say where the browser keeps nothing, and show what holds', async () => {
    const page = await open('options.html');
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    const staff = page.getByRole('radio', { name: '医師会の事務局' });
    await staff.click();
    const said = page.locator('.said');
    await expect.poll(() => said.textContent()).toContain('保存できませんでした');
    expect(await staff.isChecked()).toBe(false);
    await page.getByRole('button', { name: '設定を初期状態に戻す' }).click();
    await expect.poll(() => said.textContent()).toContain('保存できませんでした');
    expect(await setting()).toEqual({ language: 'ja' });
  });
});

describe('what is stored', () => {
  it('is listed in plain words, and erased only after a question', async () => {
    await openReplica(portal, 'misleading');
    await expect.poll(async () => Object.keys(await stored())).toContain('health');
    await portal.goto('about:blank');
    const page = await open('options.html');
    const table = page.locator('#stored table');
    await expect.poll(() => table.innerText()).toMatch(/この画面で選んだ設定[\s\S]*合計/);
    expect(await table.innerText()).not.toContain('そのほか（');

    await page.getByRole('button', { name: 'すべて消去' }).click();
    await page.keyboard.press('Escape');
    expect(Object.keys(await stored()).length).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'すべて消去' }).click();
    // The harmless answer has the focus.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('やめる');
    await page.getByRole('button', { name: '消去する' }).click();
    await expect.poll(stored).toEqual({});
    expect(await launched.worker.evaluate(() => chrome.storage.session.get(null))).toEqual({});
    await expect
      .poll(() => page.locator('#stored').innerText())
      .toMatch(/何も保存されていません|Nothing is stored/);
  });
});

describe('a file of options', () => {
  it('goes from one PC to another', async () => {
    await store({ settings: { language: 'ja', role: 'staff', prefecture: '京都府' } });
    const page = await open('options.html');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '設定を書き出す' }).click(),
    ]);
    const file = await textOfDownload(download);
    await page.getByRole('button', { name: '設定を初期状態に戻す' }).click();
    await expect.poll(setting).toEqual({});
    await page
      .locator('#file input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect.poll(setting).toMatchObject({ language: 'ja', role: 'staff', prefecture: '京都府' });
  });

  it('is refused with a reason, and nothing changes', async () => {
    const page = await open('options.html');
    const text = JSON.stringify({
      file: 'kakari-settings',
      version: 1,
      settings: { role: 'staff', periodDays: 99 },
    });
    await page
      .locator('#file input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('0～60の整数');
    expect(await setting()).toEqual({ language: 'ja' });
  });
});

describe('health', () => {
  it('names the pages that were recognised, without a value', async () => {
    await openReplica(portal, 'misleading');
    await expect
      .poll(async () => JSON.stringify((await stored()).health))
      .toContain('completion-application');
    const page = await open('options.html#health');
    const health = page.locator('#health');
    await expect.poll(() => health.innerText()).toContain('認定(修了)申請');
    expect(await health.innerText()).not.toMatch(/568|見本|000000/);
    await health.getByRole('button').click();
    await expect.poll(() => page.locator('.said').textContent()).toMatch(/コピー/);
  });
});

describe('the certificate page', () => {
  it('reads a PDF under the extension’s own policy, without the network', async () => {
    const page = await open('certificate.html');
    await page
      .locator('kakari-certificate-viewer input[type=file]')
      .setInputFiles(join('test', 'certificates', 'not-embedded-sjis.pdf'));
    await expect
      .poll(() => page.locator('kakari-certificate-viewer [part=viewer]').innerText(), { timeout: 20_000 })
      .toContain('見本 太郎');
    await page.locator('kakari-certificate-viewer :is(canvas, img)').first().waitFor();
  });
});
