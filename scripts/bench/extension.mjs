// What the built extension costs the portal's pages: the weight of its content script, and its script time in a real
// Chromium, as the browser itself accounts for it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchWithExtension } from '../browser-session.mjs';
import { extensionDir } from '../build-extension.mjs';
import { PORTAL_HOST, serve } from '../serve.mjs';

const LOADS = 40;
/** Bytes of gzip -9, and ms of script time; what is not reached is told and fails. */
const BUDGETS = { bytes: 8000, rows25: 5, rows1000: 50 };

const row = (/** @type {number} */ index) =>
  `<tr><td>2025年度</td><td>2025/10/${String(1 + (index % 28)).padStart(2, '0')} 09:${String(index % 60).padStart(2, '0')}</td>` +
  `<td>-</td><td>${['承認待ち', '承認済', '差戻し'][index % 3]}</td><td>かかりつけ医機能報告制度にかかる研修</td></tr>`;

/** @param {number} rows */
const listPage = (rows) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>申請履歴一覧</title>
<p>医籍登録番号：第 000000 号</p><h1>申請履歴一覧</h1><table><tr><th>申請(申告)年度<th>申請(申告)日時<th>申請(申告)区分<th>申請(申告)状況<th>制度種別</tr>
${Array.from({ length: rows }, (_, index) => row(index)).join('\n')}</table></html>`;

const strangePage = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>お知らせ</title>
${'<p>このページには、研修の単位も申請もありません。</p>'.repeat(200)}</html>`;

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Script time of a page that has no script of its own: what is left is ours. In ms.
 * @param {import('playwright-core').BrowserContext} context @param {string} path @param {number} loads
 */
async function scriptTimes(context, path, loads) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const times = [];
  for (let load = 0; load < loads; load += 1) {
    await page.goto(`https://${PORTAL_HOST}${path}`);
    await page.waitForTimeout(150);
    const { metrics } = await session.send('Performance.getMetrics');
    times.push((metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000);
  }
  await page.close();
  return times;
}

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'The extension on the portal’s pages',
  async run() {
    const folder = extensionDir('chrome', 'production');
    if (!existsSync(folder)) return { failures: ['The extension is not built: run `npm run build` first.'] };
    const bytes = gzipSync(readFileSync(join(folder, 'content-scripts', 'portal.js')), { level: 9 }).length;
    const pages = mkdtempSync(join(tmpdir(), 'kakari-bench-'));
    for (const rows of [25, 1000, 10_000]) writeFileSync(join(pages, `rows-${rows}.html`), listPage(rows));
    writeFileSync(join(pages, 'strange.html'), strangePage);
    const portal = await serve({ https: true, portalPages: pages });
    const { context, close } = await launchWithExtension({ extensionDir: folder, portal });
    try {
      const rows25 = median(await scriptTimes(context, '/rows-25.html', LOADS));
      const rows1000 = median(await scriptTimes(context, '/rows-1000.html', 7));
      const rows10000 = median(await scriptTimes(context, '/rows-10000.html', 3));
      const strange = median(await scriptTimes(context, '/strange.html', LOADS));
      const ms = (/** @type {number} */ value) => value.toFixed(1);
      const failures = [];
      if (bytes > BUDGETS.bytes)
        failures.push(`The content script weighs ${bytes} bytes gzip -9, ${BUDGETS.bytes} are promised.`);
      if (rows25 > BUDGETS.rows25)
        failures.push(`A page of 25 rows costs ${ms(rows25)} ms, ${BUDGETS.rows25} are promised.`);
      if (rows1000 > BUDGETS.rows1000)
        failures.push(`A page of 1,000 rows costs ${ms(rows1000)} ms, ${BUDGETS.rows1000} are promised.`);
      return {
        rows: [
          { what: 'content script, bytes gzip -9', measured: bytes, budget: BUDGETS.bytes },
          {
            what: `script time, 25 rows, median of ${LOADS} loads, ms`,
            measured: ms(rows25),
            budget: BUDGETS.rows25,
          },
          { what: 'script time, 1,000 rows, ms', measured: ms(rows1000), budget: BUDGETS.rows1000 },
          { what: 'script time, 10,000 rows, ms', measured: ms(rows10000), budget: '' },
          { what: 'script time, a page that is none of ours, ms', measured: ms(strange), budget: '' },
        ],
        notes: [
          'Script time is all of the content script’s, its start included, by the browser’s own account.',
        ],
        failures,
      };
    } finally {
      await close();
      await portal.close();
      rmSync(pages, { recursive: true, force: true });
    }
  },
};
