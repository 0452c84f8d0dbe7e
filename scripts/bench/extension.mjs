// What the built extension costs the portal's pages: the weight of its content script, its script time, and what the
// frame costs the page it is mounted in, measured in a real Chromium.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchPlain, launchWithExtension } from '../browser-session.mjs';
import { extensionDir } from '../build-extension.mjs';
import { CONTENT_SCRIPT_BUDGET } from '../lean-content-script.mjs';
import { PORTAL_HOST, serve } from '../serve.mjs';

const LOADS = 40;
const FRAMES = 15;
/** Until the frame comes on a busy machine, and until it is drawn. In ms. */
const FRAME_PATIENCE = 10_000;
const FRAME_WAIT = 800;
/** Bytes of gzip -9, and ms of the page's main thread; what is not reached is told and fails. */
const BUDGETS = { bytes: CONTENT_SCRIPT_BUDGET, rows25: 5, rows1000: 50, strange: 1, frame: 60 };

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
 * What the page's own main thread spends, in ms of its processor time: other work of a busy machine does not count, and
 * neither does the frame's own page, which runs in a process of its own.
 * @param {import('playwright-core').BrowserContext} context @param {string} path @param {number} loads
 * @param {'ScriptDuration' | 'TaskDuration'} metric @param {number} [wait] ms until everything is said and shown
 * @param {boolean} [framed] whether the frame is waited for first
 */
async function timeOf(context, path, loads, metric, wait = 200, framed = false) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const isFramed = () => page.frames().some((frame) => frame.url().endsWith('/panel.html'));
  const times = [];
  for (let load = 0; load < loads; load += 1) {
    await page.goto(`https://${PORTAL_HOST}${path}`);
    for (const end = Date.now() + FRAME_PATIENCE; framed && !isFramed() && Date.now() < end; )
      await page.waitForTimeout(50);
    await page.waitForTimeout(wait);
    const { metrics } = await session.send('Performance.getMetrics');
    times.push((metrics.find(({ name }) => name === metric)?.value ?? 0) * 1000);
  }
  const wasFramed = isFramed();
  await page.close();
  return { time: median(times), isFramed: wasFramed };
}

const PAGES = /** @type {const} */ ([
  {
    what: `script time, 25 rows, median of ${LOADS} loads, ms`,
    path: '/rows-25.html',
    loads: LOADS,
    budget: 'rows25',
  },
  { what: 'script time, 1,000 rows, ms', path: '/rows-1000.html', loads: 7, budget: 'rows1000' },
  { what: 'script time, 10,000 rows, ms', path: '/rows-10000.html', loads: 3, budget: undefined },
  {
    what: 'script time, a page that is none of ours, ms',
    path: '/strange.html',
    loads: LOADS,
    budget: 'strange',
  },
]);

/** @param {import('playwright-core').BrowserContext} context */
async function scriptTimes(context) {
  const times = [];
  for (const { path, loads } of PAGES)
    times.push((await timeOf(context, path, loads, 'ScriptDuration')).time);
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
    try {
      // The same pages in a browser without the extension: what the browser and its driver spend there is not ours.
      const plain = await launchPlain({ portal });
      const without = await scriptTimes(plain.context).finally(plain.close);
      const { context, worker, close } = await launchWithExtension({ extensionDir: folder, portal });
      try {
        const own = (await scriptTimes(context)).map((time, at) => time - (without[at] ?? 0));
        const framed = await timeOf(context, '/rows-25.html', FRAMES, 'TaskDuration', FRAME_WAIT, true);
        await worker.evaluate(
          "chrome.storage.local.set({ settings: { disabledFeatures: ['application-progress'] } })",
        );
        const bare = await timeOf(context, '/rows-25.html', FRAMES, 'TaskDuration', FRAME_WAIT);
        if (!framed.isFramed || bare.isFramed)
          return { failures: ['The frame came or stayed away against the settings: it was not measured.'] };
        const frame = framed.time - bare.time;
        const measured = [
          { what: 'content script, bytes gzip -9', value: bytes, budget: BUDGETS.bytes },
          ...PAGES.map(({ what, budget }, at) => ({
            what,
            value: own[at] ?? 0,
            budget: budget && BUDGETS[budget],
          })),
          { what: 'the frame, task time of the page, ms', value: frame, budget: BUDGETS.frame },
        ];
        const show = (/** @type {number} */ value) => (value > 1000 ? value : value.toFixed(1));
        return {
          rows: measured.map(({ what, value, budget }) => ({
            what,
            measured: show(value),
            budget: budget ?? '',
          })),
          notes: [
            'Times are processor time of the page’s main thread, by the browser’s own account, less what the same page',
            `costs without the extension. Load of the machine: ${loadavg()[0]?.toFixed(1)}.`,
          ],
          failures: measured
            .filter(({ value, budget }) => budget !== undefined && value > budget)
            .map(({ what, value, budget }) => `${what}: ${show(value)}, ${budget} are promised.`),
        };
      } finally {
        await close();
      }
    } finally {
      await portal.close();
      rmSync(pages, { recursive: true, force: true });
    }
  },
};
