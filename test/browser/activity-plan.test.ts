import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedWithExtension, launchOnPortal } from './support/browser';
import { openReplica } from './support/replica';

/** What was ticked on our checklist is recalled beside the portal's dialog, and never ticked there. */
let launched: LaunchedWithExtension;
let page: Page;

beforeAll(async () => {
  launched = await launchOnPortal({ settings: { language: 'ja' }, 'frame-open': true });
  page = await launched.context.newPage();
  await openReplica(page, 'misleading');
});

afterAll(() => launched?.close());

const frame = (): Frame | undefined => page.frames().find((each) => each.url().endsWith('/panel.html'));
const tickNoted = async (id: string) =>
  frame()?.locator(`kakari-activity-checklist input[value="${id}"]`).click({ timeout: 5000 });
const reminder = () =>
  frame()
    ?.locator('.planned')
    .innerText({ timeout: 1000 })
    .catch(() => '');

test.each([
  [1440, 1000],
  [1280, 720],
  [1024, 768],
])('the opened frame lies over no field or button of the form, %s × %s', async (width, height) => {
  await page.setViewportSize({ width, height });
  await expect.poll(() => frame()?.locator('kakari-credit-summary .figure').count()).toBe(3);
  await expect.poll(() => frame()?.evaluate(() => innerHeight)).toBe(height / 2);
  const covered = await page.evaluate(() => {
    const names: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(
      'form :is(button, input, select), main button',
    )) {
      control.scrollIntoView({ block: 'end' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0) continue;
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      if (there && there !== control && !control.contains(there) && !there.contains(control))
        names.push(control.id || control.innerText);
    }
    scrollTo(0, 0);
    return names;
  });
  expect(covered).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 1000 });
});

test('activities are noted on the checklist of the frame: their ids are kept, and nothing else', async () => {
  await expect.poll(() => frame()?.locator('.plan > summary').count()).toBe(1);
  await frame()?.locator('.plan > summary').click();
  await tickNoted('government-committee');
  await tickNoted('vaccination');
  await expect
    .poll(() => launched.worker.evaluate(() => chrome.storage.local.get('planned-activities')))
    .toEqual({ 'planned-activities': ['government-committee', 'vaccination'] });
});

test('backwards by keyboard, the bar of the frame covers nothing that has the focus', async () => {
  await frame()?.locator('.plan input').last().focus();
  const covered: string[] = [];
  for (let count = 0; count < 35; count += 1) {
    await page.keyboard.press('Shift+Tab');
    const hidden = await frame()?.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const bar = document.querySelector('header');
      // At last the focus leaves the frame.
      if (!active || !bar || active === document.body || bar.contains(active)) return undefined;
      const isCovered = active.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
      return isCovered ? active.outerHTML : undefined;
    });
    if (hidden) covered.push(hidden);
  }
  expect(covered).toEqual([]);
});

test('beside the dialog the frame recalls them, and ticks none', async () => {
  await page.click('#enter-practical', { timeout: 5000 });
  await expect.poll(reminder).toContain('あと2項目が、まだ選ばれていません。');
  expect(await reminder()).toContain('予防接種');
  await page.waitForTimeout(500);
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(0);
});

test('one that is ticked in the portal is recalled as chosen', async () => {
  await page.check('#activity-government-committee');
  await expect.poll(reminder).toContain('あと1項目が、まだ選ばれていません。');
  expect(await reminder()).toContain('✓ 選択済み');
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(1);
});
