// What a page loads of the kit, and what of it weighs what. The build fails above the budget.
import { gzipSync } from 'node:zlib';

/** Bytes of gzip -9: all a page loads before the four widgets stand complete in Japanese (issue 3 §3). */
export const BUDGETS = { 'no record': 18_600, 'inline record': 26_000 };

/**
 * @typedef {import('./build-kit.mjs').BuiltFile} BuiltFile
 * @typedef {{ page: string, files: string[], bytes: number, budget: number }} PageWeight
 * @typedef {{ module: string, bytes: number, gzipBytes: number }} ModuleWeight gzipBytes: what the page would save without it
 */

/** @param {string | undefined} text */
export const gzipped = (text) => gzipSync(text ?? '', { level: 9 }).length;

/**
 * The chunk that holds a module, whatever its hash.
 * @param {readonly BuiltFile[]} files @param {string} module end of its path
 */
const chunkOf = (files, module) =>
  files.find((file) => Object.keys(file.modules ?? {}).some((id) => id.endsWith(module)));

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

/**
 * Which files a page requests; test/browser/kit.test.ts holds this list against a real page load.
 * @param {readonly BuiltFile[]} files @returns {PageWeight[]}
 */
export function pageWeights(files) {
  const start = ['kakari.js', chunkOf(files, '/components/everything.ts')?.fileName ?? ''];
  const door = chunkOf(files, '/components/record/door.ts')?.fileName ?? '';
  const byName = new Map(files.map((file) => [file.fileName, file]));
  /** @param {keyof typeof BUDGETS} page @param {string[]} names */
  const weigh = (page, names) => {
    const loaded = closure(files, names);
    const bytes = loaded.reduce((sum, name) => sum + gzipped(byName.get(name)?.code), 0);
    return { page, files: loaded, bytes, budget: BUDGETS[page] };
  };
  return [weigh('no record', start), weigh('inline record', [...start, door])];
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
  map.mappings.split(';').forEach((segments, row) => {
    const line = `${lines[row] ?? ''}\n`;
    let column = 0;
    let from = 0;
    let name = '(glue)';
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

/** @param {readonly BuiltFile[]} files @returns {string} the table of what weighs what */
export function sizeTable(files) {
  const lines = [];
  for (const { page, files: loaded, bytes, budget } of pageWeights(files)) {
    const verdict = bytes > budget ? `OVER by ${bytes - budget}` : `${budget - bytes} left`;
    lines.push(`${page}: ${bytes} of ${budget} bytes gzip -9, ${verdict}`);
    for (const name of loaded) {
      const code = files.find((file) => file.fileName === name)?.code;
      lines.push(`  ${String(gzipped(code)).padStart(6)}  ${name}`);
    }
  }
  const heaviest = pageWeights(files).at(-1);
  lines.push('What the page with a record would save without each module (gzip -9, then minified):');
  for (const { module, bytes, gzipBytes } of moduleWeights(files, heaviest?.files ?? []))
    lines.push(`  ${String(gzipBytes).padStart(6)} ${String(bytes).padStart(7)}  ${module}`);
  return lines.join('\n');
}

/** @param {readonly BuiltFile[]} files @throws with the table when a page is over its budget */
export function holdBudget(files) {
  const over = pageWeights(files).filter(({ bytes, budget }) => bytes > budget);
  if (over.length > 0)
    throw new Error(
      `The kit is over its budget (${over.map(({ page }) => page).join(', ')}):\n${sizeTable(files)}`,
    );
}
