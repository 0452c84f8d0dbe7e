import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedWithExtension, launchWithExtension, type Server, startServer } from './support/browser';
import { openReplica } from './support/replica';

/** The whole house once: the portal's real host name, a strict policy, the built extension, 568.5 / 0. */
let server: Server;
let launched: LaunchedWithExtension;
let page: Page;
const reports: string[] = [];

const frameOf = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/panel.html'));

beforeAll(async () => {
  server = await startServer({ https: true });
  launched = await launchWithExtension({
    extensionDir: join('dist', 'extension', 'chrome-mv3'),
    portal: server,
    viewport: { width: 1440, height: 900 },
  });
  page = await launched.context.newPage();
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedHTML|TrustedScript/i.test(message.text()))
      reports.push(message.text());
  });
  await openReplica(page, 'misleading');
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
});

test('the frame shows the real element with the figures read by label', async () => {
  await expect.poll(() => frameOf() !== undefined, { timeout: 10_000 }).toBe(true);
  const summary = frameOf()?.locator('kakari-credit-summary');
  await expect
    .poll(() => summary?.locator('#headline').textContent())
    .toMatch(/実地研修が不足しています|Practical/);
  const figures = await summary?.locator('.figure').allTextContents();
  expect(figures?.map((text) => Number.parseFloat(text))).toEqual([568.5, 0, 568.5]);
  expect(await summary?.locator('.misleading').count()).toBe(1);
});

test('the frame is a bar until it is opened, and then takes the height of what it shows', async () => {
  await expect.poll(() => frameOf()?.evaluate(() => innerHeight)).toBeLessThan(60);
  await frameOf()?.locator('header button').click();
  await expect.poll(() => frameOf()?.evaluate(() => innerHeight)).toBeGreaterThan(300);
});

test('page scripts see neither frame nor words of ours', async () => {
  const seen = await page.evaluate(() => ({
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
    text: document.body.innerText + document.documentElement.textContent,
    found:
      'find' in window &&
      (window as unknown as { find(text: string): boolean }).find('実地研修が不足しています'),
  }));
  expect(seen.frames).toBe(0);
  expect(seen.iframes).toBe(0);
  expect(seen.text).not.toContain('不足しています');
  expect(seen.found).toBe(false);
});

test('the portal’s policy reports nothing', () => {
  expect(reports).toEqual([]);
});
