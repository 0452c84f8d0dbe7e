// A hundred credit summaries on one page, against a hundred bare Lit elements that render the same DOM from a static
// template: what the kit costs beyond Lit itself.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM, sandboxArgs } from '../find-chromium.mjs';
import { ROOT } from '../preflight.mjs';

const COUNT = 100;
const LOADS = 10;
const MOST = 1.3;
const KIT = join(ROOT, 'dist', 'kit');
const SIDES = {
  kit: { tag: 'kakari-credit-summary', script: '/kit/kakari.js' },
  bare: { tag: 'bare-summary', script: '/bare.js' },
};

/**
 * In ms from the start of the navigation until all stand, laid out. The page says itself when: a question put to it from
 * outside brings a script of its own, which would run while one side still loads and after the other one stands.
 * @param {string} tag @param {string} script
 */
const pageOf = (tag, script) => `<!doctype html><html lang="ja"><meta charset="utf-8"><title>summaries</title>
<script type="module" src="${script}"></script><script>
customElements.whenDefined('${tag}').then(async () => {
  await Promise.all([...document.querySelectorAll('${tag}')].map((element) => element.updateComplete));
  document.body.offsetHeight;
  window.stood = performance.now();
  console.info('stood');
});
</script>
${`<${tag}></${tag}>`.repeat(COUNT)}</html>`;

/** Text of a template literal. @param {string} text */
const literal = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** @param {{ html: string, css: string }} final @returns {Promise<string>} the bare element's script, built as the kit is */
async function bareScript({ html, css }) {
  const source = `import { css, html, LitElement } from 'lit';
class BareSummary extends LitElement {
  static styles = css\`${literal(css)}\`;
  render() { return html\`${literal(html)}\`; }
}
customElements.define('${SIDES.bare.tag}', BareSummary);`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Both sides from one server, without a cache and without compression. */
async function serveSides() {
  /** @type {Map<string, string>} */
  const made = new Map(Object.values(SIDES).map(({ tag, script }) => [`/${tag}.html`, pageOf(tag, script)]));
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(url);
    const body = made.get(path) ?? (path.startsWith('/kit/') ? fileOf(join(KIT, path.slice(5))) : undefined);
    const type = path.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { made, origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @param {string} path */
const fileOf = (path) => (existsSync(path) ? readFileSync(path) : undefined);

/** The shadow DOM without Lit's markers and without the white space between tags. In the page. @param {string} tag */
function finalDom(tag) {
  const copies = [...document.querySelectorAll(tag)].map(({ shadowRoot }) => {
    const copy = document.createElement('template');
    copy.innerHTML = (shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '');
    return copy.innerHTML
      .replace(/\s+/g, ' ')
      .replace(/> | </g, (edge) => edge.trim())
      .trim();
  });
  const sheets = document.querySelector(tag)?.shadowRoot?.adoptedStyleSheets ?? [];
  const css = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  return { html: copies[0] ?? '', css, alike: new Set(copies).size === 1, count: copies.length };
}

/** @param {readonly number[]} values */
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
};

/** @type {import('../sections.mjs').Section} */
export default {
  title: `${COUNT} summaries against ${COUNT} bare Lit elements of the same DOM`,
  async run() {
    if (!existsSync(join(KIT, 'kakari.js')))
      return { failures: ['The kit is not built: run `npm run build` first.'] };
    const found = findChromium();
    if (!found) return { failures: [NO_CHROMIUM] };
    const sides = await serveSides();
    const browser = await chromium.launch({
      executablePath: found.path,
      args: [...sandboxArgs(), '--disable-gpu'],
    });
    /** A page of its own context has nothing in its cache. @param {string} tag */
    const load = async (tag) => {
      const context = await browser.newContext({ locale: 'ja-JP' });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const stood = page.waitForEvent('console');
      await page.goto(`${sides.origin}/${tag}.html`);
      await stood;
      const time = Number(await page.evaluate('window.stood'));
      const { metrics } = await session.send('Performance.getMetrics');
      const cpu = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
      const dom = await page.evaluate(finalDom, tag);
      await context.close();
      return { time, cpu, dom };
    };
    try {
      const { dom: kit } = await load(SIDES.kit.tag);
      sides.made.set(SIDES.bare.script, await bareScript(kit));
      const { dom: bare } = await load(SIDES.bare.tag);
      const same = kit.alike && bare.alike && kit.html === bare.html && kit.css === bare.css;
      if (!same || kit.html.length < 500 || kit.count !== COUNT || bare.count !== COUNT)
        return { failures: ['The two sides do not end in the same DOM: there is nothing to compare.'] };
      /** @type {Record<keyof typeof SIDES, number[]>} */
      const times = { kit: [], bare: [] };
      /** What the page's own thread computed: told beside, since a busy machine does not change it. @type {typeof times} */
      const cpu = { kit: [], bare: [] };
      // In turns: what else the machine does meets both alike.
      for (let turn = 0; turn < LOADS; turn += 1) {
        for (const side of /** @type {(keyof typeof SIDES)[]} */ (['kit', 'bare'])) {
          const loaded = await load(SIDES[side].tag);
          times[side].push(loaded.time);
          cpu[side].push(loaded.cpu);
        }
      }
      const ratio = median(times.kit) / median(times.bare);
      const rowOf = (/** @type {keyof typeof SIDES} */ side) => ({
        side,
        'median ms': Number(median(times[side]).toFixed(1)),
        'least ms': Number(Math.min(...times[side]).toFixed(1)),
        'most ms': Number(Math.max(...times[side]).toFixed(1)),
        'median CPU ms': Number(median(cpu[side]).toFixed(1)),
      });
      return {
        rows: [rowOf('kit'), rowOf('bare')],
        notes: [
          `Fetched, defined, rendered and laid out, cold, ${LOADS} loads each in turns; the final DOM and styles are equal.`,
          `ratio ${ratio.toFixed(2)}, at most ${MOST}`,
        ],
        failures:
          ratio > MOST ? [`The kit takes ${ratio.toFixed(2)} times as long, ${MOST} is allowed.`] : [],
      };
    } finally {
      await browser.close();
      sides.close();
    }
  },
};
