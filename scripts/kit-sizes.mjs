// What a page loads of the kit, measured in a real page load, and what of it weighs what. The build fails above the
// budget.
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium, sandboxArgs } from './find-chromium.mjs';
import { serve } from './serve.mjs';

/**
 * Bytes of gzip -9: all a page loads before the four widgets stand complete in Japanese. `goal` is what was promised and
 * may not be reached yet; `budget` is where it stands, fails the build above it, and may only fall
 * (docs/decisions/0002-weight-of-the-kit.md).
 */
export const BUDGETS = {
  'no record': { goal: 18_600, budget: 18_280 },
  'inline record': { goal: 26_000, budget: 33_760 },
};

/**
 * @typedef {import('./build-kit.mjs').BuiltFile} BuiltFile
 * @typedef {{ page: string, files: string[], bytes: number, budget: number, goal: number }} PageWeight
 * @typedef {{ module: string, bytes: number, gzipBytes: number }} ModuleWeight gzipBytes: what the page would save without it
 */

/** @param {string | undefined} text */
export const gzipped = (text) => gzipSync(text ?? '', { level: 9 }).length;

/**
 * A file with all it imports statically.
 * @param {readonly BuiltFile[]} files @param {readonly string[]} names @returns {string[]}
 */
export function closure(files, names) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} name */
  const visit = (name) => {
    if (seen.has(name) || !byName.has(name)) return;
    seen.add(name);
    for (const imported of byName.get(name)?.imports ?? []) visit(imported);
  };
  for (const name of names) visit(name);
  return [...seen];
}

/** A record as most physicians have it: figures of the portal and one application. */
export const RECORD = {
  version: 1,
  classroom: [{ units: 568.5, day: '2025-10-24', origin: 'portal' }],
  practicalUnits: { units: 0, day: '2025-10-24', origin: 'portal' },
  applications: [
    {
      appliedAt: '2025-10-24T10:16+09:00',
      status: 'pending',
      scheme: 'reporting-training',
      fiscalYear: 2025,
    },
  ],
};

/** @param {string} inside @param {readonly string[]} tags of the widgets */
const pageOf = (inside, tags) => `<!doctype html><html lang="ja"><title>weigh</title>
<link rel="stylesheet" href="/kit/kakari.css"><script type="module" src="/kit/kakari.js"></script>
<kakari-record>${inside}${tags.map((tag) => `<${tag}></${tag}>`).join('')}</kakari-record></html>`;

/**
 * Loads both pages in a real Chromium until all stands on them.
 * @template Answer
 * @param {readonly string[]} tags of the widgets @param {string | undefined} dist
 * @param {(page: import('playwright-core').Page) => Promise<() => Promise<Answer> | Answer>} watch what is watched from
 * before the page is loaded; answers what was seen once all stands
 * @returns {Promise<Record<keyof typeof BUDGETS, Answer> | undefined>} nothing where there is no browser
 */
async function watchPages(tags, dist, watch) {
  const browserPath = findChromium()?.path;
  if (browserPath === undefined) return undefined;
  const server = await serve(dist === undefined ? {} : { dist });
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...sandboxArgs(), '--disable-gpu'],
  });
  try {
    /** @param {string} body @param {string} proof what stands in the summary once it is complete */
    const load = async (body, proof) => {
      const page = await browser.newPage({ locale: 'ja-JP' });
      const seen = await watch(page);
      const address = `${server.origin}/weigh.html`;
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto(address, { waitUntil: 'networkidle' });
      // A page on which nothing stands would weigh least of all.
      await page.locator('kakari-credit-summary').locator(proof).waitFor({ timeout: 10_000 });
      const answer = await seen();
      await page.close();
      return answer;
    };
    const script = `<script type="application/json">${JSON.stringify(RECORD)}</script>`;
    return {
      'no record': await load(pageOf('', tags), '[part=faq]'),
      'inline record': await load(pageOf(script, tags), '[part=figures]'),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * Which files of the kit each page asks for.
 * @param {readonly string[]} tags of the widgets @param {string} [dist]
 * @returns {Promise<Record<keyof typeof BUDGETS, string[]> | undefined>} nothing where there is no browser
 */
export const requestedFiles = (tags, dist) =>
  watchPages(tags, dist, async (page) => {
    /** @type {string[]} */
    const names = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/kit/')) names.push(pathname.slice('/kit/'.length));
    });
    return () => names;
  });

/**
 * The scripts of each page, and what is left of them without every piece that did not run until all stood.
 * @param {readonly string[]} tags of the widgets
 * @returns {Promise<Record<keyof typeof BUDGETS, { name: string, code: string, ran: string }[]> | undefined>} nothing
 * where there is no browser
 */
export const ranScripts = (tags) =>
  watchPages(tags, undefined, async (page) => {
    await page.coverage.startJSCoverage();
    return async () =>
      (await page.coverage.stopJSCoverage()).flatMap(({ url, source: code = '', functions }) => {
        const [, name] = /\/kit\/(.*)$/.exec(url) ?? [];
        return name === undefined ? [] : { name, code, ran: ranOf(code, functions) };
      });
  });

/** @param {string} code @param {readonly { ranges: readonly { startOffset: number, endOffset: number, count: number }[] }[]} functions */
function ranOf(code, functions) {
  const ran = Array.from({ length: code.length }, () => true);
  // An inner range says it more exactly than the one around it.
  const ranges = functions
    .flatMap((one) => one.ranges)
    .sort((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset));
  for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0, startOffset, endOffset);
  return code
    .split('')
    .filter((_, at) => ran[at])
    .join('');
}

/**
 * @param {readonly BuiltFile[]} files all that lies in dist/kit, by name
 * @param {Record<keyof typeof BUDGETS, string[]>} requested
 * @returns {PageWeight[]}
 */
export function pageWeights(files, requested) {
  const byName = new Map(files.map((file) => [file.fileName, file]));
  return /** @type {(keyof typeof BUDGETS)[]} */ (Object.keys(BUDGETS)).map((page) => {
    const loaded = requested[page];
    const bytes = loaded.reduce((sum, name) => {
      const file = byName.get(name);
      // Weighed as nothing, it would be within any budget.
      if (file?.code === undefined) throw new Error(`"${page}" asks for ${name}, which cannot be weighed.`);
      return sum + gzipped(file.code);
    }, 0);
    return { page, files: loaded, bytes, ...BUDGETS[page] };
  });
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** One segment of a source map's mappings as relative numbers. @param {string} segment */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value |= (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/**
 * The minified code cut into pieces by the module they come from.
 * @param {string} code @param {{ mappings: string, sources: (string | null)[] }} map @returns {{ source: string, text: string }[]}
 */
function pieces(code, map) {
  /** @type {{ source: string, text: string }[]} */
  const found = [];
  const lines = code.split('\n');
  let source = 0;
  // Carried over line ends: the lines of a template have no segments of their own.
  let name = '(glue)';
  map.mappings.split(';').forEach((segments, row) => {
    const line = `${lines[row] ?? ''}\n`;
    let column = 0;
    let from = 0;
    for (const segment of segments.split(',')) {
      const [shift = 0, toSource] = decode(segment);
      column += shift;
      found.push({ source: name, text: line.slice(from, column) });
      from = column;
      if (toSource !== undefined) source += toSource;
      name = toSource === undefined ? '(glue)' : (map.sources[source] ?? '(glue)');
    }
    found.push({ source: name, text: line.slice(from) });
  });
  return found;
}

/** `node_modules/lit-html/x.js` → `lit-html`; ours by its path from the root. @param {string} source */
function moduleName(source) {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source);
  return inPackage?.[1] ?? source.replace(/^(\.\.\/)+/, '');
}

/**
 * @param {readonly BuiltFile[]} files @param {readonly string[]} names
 * @returns {ModuleWeight[]} heaviest first; the sum is less than the page's, since modules share phrases
 */
export function moduleWeights(files, names) {
  const all = files
    .filter((file) => names.includes(file.fileName))
    .flatMap((file) =>
      file.map ? pieces(file.code ?? '', file.map) : [{ source: '(glue)', text: file.code ?? '' }],
    )
    .map(({ source, text }) => ({ module: moduleName(source), text }));
  const whole = gzipped(all.map(({ text }) => text).join(''));
  return [...new Set(all.map(({ module }) => module))]
    .map((module) => ({
      module,
      bytes: Buffer.byteLength(all.flatMap((one) => (one.module === module ? one.text : [])).join('')),
      gzipBytes: whole - gzipped(all.flatMap((one) => (one.module === module ? [] : one.text)).join('')),
    }))
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}

/** @param {readonly BuiltFile[]} files @param {readonly PageWeight[]} weights @returns {string} the table of what weighs what */
export function sizeTable(files, weights) {
  const lines = [];
  for (const { page, files: loaded, bytes, budget, goal } of weights) {
    const verdict = bytes > budget ? `OVER by ${bytes - budget}` : `${budget - bytes} left`;
    lines.push(`${page}: ${bytes} of ${budget} bytes gzip -9, ${verdict} (goal ${goal})`);
    for (const name of loaded) {
      const code = files.find((file) => file.fileName === name)?.code;
      lines.push(`  ${String(gzipped(code)).padStart(6)}  ${name}`);
    }
    lines.push('  without one of its modules it would save (gzip -9, then minified):');
    for (const { module, bytes: minified, gzipBytes } of moduleWeights(files, loaded))
      lines.push(`  ${String(gzipBytes).padStart(6)} ${String(minified).padStart(7)}  ${module}`);
  }
  return lines.join('\n');
}
