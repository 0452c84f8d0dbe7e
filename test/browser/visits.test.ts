import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Launched, launchPlain } from './support/browser';

/** When a page is read: with a worker that only counts what it is told, and shows one mark. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let launched: Launched;
let script: string;
let page: Page;

const html = `<!doctype html><html lang="ja"><body><table>
<tr><th>取得単位合計</th><td id="total">568.5 単位</td></tr>
<tr><th>実地研修取得単位数</th><td>0 単位</td></tr></table>
<label><input type="radio" name="s" id="scheme">かかりつけ医機能報告制度にかかる研修</label>
</body></html>`;

const fake = `export const browser = { runtime: { id: 'test', onMessage: { addListener() {} }, sendMessage: async (message) => {
  (globalThis.told ??= []).push(message);
  const marks = [{ at: 'verdict', text: 'mark', state: 'unknown' }];
  return { marks, looks: { mark: '}', row: '}', line: '}', frame: '}' } };
} } };`;

beforeAll(async () => {
  launched = await launchPlain();
  const { outputFiles } = await build({
    entryPoints: [`${ROOT}test/support/visits-in-browser.ts`],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'visits',
    target: 'es2022',
    plugins: [
      {
        name: 'fake-browser',
        setup(bundle) {
          bundle.onResolve({ filter: /^wxt\/browser$/ }, () => ({ path: 'browser', namespace: 'fake' }));
          bundle.onLoad({ filter: /.*/, namespace: 'fake' }, () => ({ contents: fake }));
        },
      },
    ],
  });
  script = `${outputFiles[0]?.text}\nglobalThis.visits = visits;`;
  page = await launched.context.newPage();
});

afterAll(async () => {
  await launched?.close();
});

beforeEach(async () => {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.evaluate(script);
});

const hide = (hidden: boolean) =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
const start = () => page.evaluate('visits.start()');
const told = () => page.evaluate<number>('(globalThis.told ?? []).length');
/** Longer than the pause that the reader waits for. */
const settled = () => page.waitForTimeout(400);
const marks = () => page.locator('td > span').count();

it('a page is told once, and not again while it says the same', async () => {
  await start();
  await expect.poll(told).toBe(1);
  await page.evaluate(() => document.body.classList.add('busy'));
  await settled();
  expect(await told()).toBe(1);
});

it('a changed figure is told, and the mark of the visit before is gone', async () => {
  await start();
  await expect.poll(marks).toBe(1);
  await page.evaluate(() => {
    const total = document.querySelector('#total')?.firstChild;
    if (total) total.textContent = '583.5 単位';
  });
  await expect.poll(told).toBe(2);
  await settled();
  expect(await marks()).toBe(1);
});

it('many changes in a row are one reading', async () => {
  await start();
  await expect.poll(told).toBe(1);
  await page.evaluate(async () => {
    for (let count = 0; count < 10; count += 1) {
      const total = document.querySelector('#total')?.firstChild;
      if (total) total.textContent = `${count} 単位`;
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  await settled();
  expect(await told()).toBe(2);
});

it('a choice is told, though it changes no node', async () => {
  await start();
  await expect.poll(told).toBe(1);
  // Our own mark changes the page, too, and is read past before the choice is made.
  await settled();
  await page.check('#scheme');
  await expect.poll(told).toBe(2);
});

it('nothing is read on a hidden tab, until it is looked at', async () => {
  await hide(true);
  await start();
  await page.evaluate(() => document.body.append('単位'));
  await settled();
  expect(await told()).toBe(0);
  await hide(false);
  await expect.poll(told).toBe(1);
});
