import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '#core/reminders';
import { type LaunchedWithExtension, launchWithExtension } from './support/browser';
import { openExtensionPage, textOfDownload } from './support/extension-page';
import { canGivePolicy, chromiumWithPolicy } from './support/policy';

const extensionDir = join('dist', 'extension', 'chrome-mv3');

/** An administrator exports the present options; another browser starts with that very file as its policy. */
describe.skipIf(!canGivePolicy())('a policy that the options page exported', () => {
  const before = process.env.CHROME_PATH;
  let program: string;
  let launched: LaunchedWithExtension;

  beforeAll(async () => {
    launched = await launchWithExtension({ extensionDir });
    await launched.worker.evaluate(() =>
      chrome.storage.local.set({
        settings: {
          language: 'ja',
          role: 'staff',
          prefecture: '京都府',
          ages: [1, 2, 4],
          closedDays: ['08-13'],
          quietHours: { from: '18:00', to: '08:00' },
          disabledFeatures: ['unit-tally'],
        },
      }),
    );
    const { page } = await openExtensionPage(launched, 'options.html');
    for (const name of ['使う人', '知らせる日数'])
      await page.getByLabel(`${name}: 配り方`, { exact: true }).selectOption({ label: '固定' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Linux' }).click(),
    ]);
    const policy = await textOfDownload(download);
    await launched.close();
    program = chromiumWithPolicy(policy);
    process.env.CHROME_PATH = program;
    launched = await launchWithExtension({ extensionDir });
  });
  afterAll(async () => {
    await launched?.close();
    if (before === undefined) Reflect.deleteProperty(process.env, 'CHROME_PATH');
    else process.env.CHROME_PATH = before;
    if (program) rmSync(dirname(program), { recursive: true });
  });

  it('reaches the extension whole: the schema lets every value through', async () => {
    expect(await launched.worker.evaluate(() => chrome.storage.managed.get(null))).toEqual({
      language: 'ja',
      role: 'staff',
      prefecture: '京都府',
      ages: [1, 2, 4],
      closedDays: ['08-13'],
      quietHours: { from: '18:00', to: '08:00' },
      disabledFeatures: ['unit-tally'],
      locked: ['role', 'ages'],
    });
  });

  it('locks what was locked, says so, and leaves the rest to be changed', async () => {
    const { page, problems, axe } = await openExtensionPage(launched, 'options.html');
    const role = page.locator('fieldset').filter({ hasText: '使う人' });
    await expect.poll(() => role.innerText()).toContain('管理者が設定しています');
    expect(await role.locator('input:enabled').count()).toBe(0);
    const prefecture = page.locator('fieldset').filter({ hasText: '都道府県' }).locator('select');
    expect(await prefecture.inputValue()).toBe('京都府');
    await prefecture.selectOption('大阪府');
    await expect
      .poll(() => launched.worker.evaluate(() => chrome.storage.local.get('settings')))
      .toEqual({ settings: { prefecture: '大阪府' } });
    expect(await axe()).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('stands after everything was erased, and staff are reminded from then on', async () => {
    const { page } = await openExtensionPage(launched, 'options.html');
    const pressedAt = Date.now();
    await page.getByRole('button', { name: 'すべて消去' }).click();
    await page.getByRole('button', { name: '消去する' }).click();
    const stored = () =>
      launched.worker.evaluate(() => chrome.storage.local.get<{ reminders?: Facts }>(null));
    await expect.poll(async () => (await stored()).reminders?.since).toBeGreaterThanOrEqual(pressedAt);
    const { reminders, ...others } = await stored();
    expect(others).toEqual({});
    expect(reminders).toEqual({
      version: 1,
      since: expect.any(Number),
      list: {},
      rows: [],
      counted: [],
      months: {},
      sightings: 0,
    });
    expect(await page.locator('input[name=role]').nth(2).isChecked()).toBe(true);
  });
});
