import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Launched, launchPlain, type Server, startServer } from './support/browser';

/** What `npm start` shows first: a record dropped onto it is assessed on the day that is chosen. */
let server: Server;
let launched: Launched;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await startServer();
  launched = await launchPlain();
  page = await launched.context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(server.origin);
  // The record takes drops once its buttons stand.
  await page.locator('kakari-record [part=controls]').waitFor();
});

afterAll(async () => {
  await launched?.close();
  await server?.close();
});

const headline = () => page.locator('kakari-credit-summary #headline').textContent();

/** Drops a file as a visitor does: with the events of a real drag. */
async function drop(name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? '', { type: 'application/json' }));
      return data;
    },
    [name, text],
  );
  for (const type of ['dragover', 'drop'])
    await page.dispatchEvent('kakari-record', type, { dataTransfer: transfer });
}

test('a record dropped onto the page is assessed', async () => {
  await drop(
    'record.json',
    JSON.stringify({
      version: 1,
      classroom: [{ units: 568.5, day: '2025-10-24', origin: 'portal' }],
      practicalUnits: { units: 0, day: '2025-10-24', origin: 'portal' },
    }),
  );
  await expect.poll(headline).toContain('実地研修が不足しています');
  const figures = await page.locator('kakari-credit-summary .figure').allTextContents();
  expect(figures).toEqual(['568.5単位', '0単位', '568.5単位']);
});

test('the day decides on the year', async () => {
  await page.fill('#day', '2025-12-24');
  await page.dispatchEvent('#day', 'change');
  await expect
    .poll(() => page.locator('kakari-credit-summary .scheme').textContent())
    .toContain('令和7年度（2025年度）');
  expect(await page.locator('kakari-credit-summary .provisional').count()).toBe(0);
  await page.fill('#day', '2028-01-01');
  await page.dispatchEvent('#day', 'change');
  await expect.poll(headline).toContain('この日の要件はわかりません');
  await page.fill('#day', '2026-11-23');
  await page.dispatchEvent('#day', 'change');
  await expect.poll(() => page.locator('kakari-credit-summary .provisional').textContent()).toBe('暫定');
});

test('a bad record names the field, and the last good one stays', async () => {
  await drop('bad.json', '{"version":1,"classroom":[{"units":0.3,"day":"2025-10-24","origin":"portal"}]}');
  const problems = page.locator('kakari-record [part=problems]');
  await expect.poll(() => problems.textContent()).toContain('単位数');
  expect(await problems.textContent()).toContain('0.5単位きざみ');
  expect(await headline()).toContain('実地研修が不足しています');
});

test('on a phone, a sample that is chosen brings its verdict into sight', async () => {
  const phone = await launched.context.newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(server.origin);
  await phone.getByRole('button', { name: '568.5／0' }).click();
  await phone.getByText('実地研修が不足しています').waitFor();
  const top = () =>
    phone.locator('kakari-credit-summary').evaluate((summary) => summary.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(100);
  await phone.close();
});

test('in English it says the same', async () => {
  await page.click('#language');
  await expect.poll(headline).toContain('Practical training (実地研修) is missing');
});

test('nothing was complained of', () => {
  expect(complaints).toEqual([]);
});
