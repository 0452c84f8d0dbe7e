import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedWithExtension, launchOnPortal } from './support/browser';
import { openReplica, provisional } from './support/replica';

/** Options that change while a page of the portal stands open reach its frame without a reload. */
let launched: LaunchedWithExtension;
let page: Page;

beforeAll(async () => {
  launched = await launchOnPortal({ settings: { language: 'ja' } });
  page = await launched.context.newPage();
  await openReplica(page, 'misleading');
});

afterAll(() => launched?.close());

const choose = (settings: object) =>
  launched.worker.evaluate((settings) => chrome.storage.local.set({ settings }), settings);
const frame = (): Frame | undefined => page.frames().find((each) => each.url().endsWith('/panel.html'));
const line = () =>
  frame()?.evaluate(() => document.querySelector('.line')?.textContent ?? `nothing, ${innerHeight}px high`);

test('the language', async () => {
  await expect.poll(line).toBe(`実地研修が不足しています${provisional.ja}`);
  await choose({ language: 'en' });
  await expect.poll(line).toBe(`Practical training (実地研修) is missing${provisional.en}`);
  expect(await frame()?.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('a feature that is switched off, and on again', async () => {
  await choose({ language: 'ja', disabledFeatures: ['true-verdict'] });
  await expect.poll(line).toBe('nothing, 0px high');
  await choose({ language: 'ja' });
  await expect.poll(line).toBe(`実地研修が不足しています${provisional.ja}`);
});
