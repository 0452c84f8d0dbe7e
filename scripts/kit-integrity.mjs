// Hashes for pages whose policy names every script (docs/embedding.md).
// `node scripts/kit-integrity.mjs https://example.jp/kit/` prints what to paste: the tags and the header.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './preflight.mjs';

/** @param {string | Buffer} text @param {'sha256' | 'sha384'} kind */
const hash = (text, kind) => `${kind}-${createHash(kind).update(text).digest('base64')}`;

/**
 * @typedef {object} HashedKit
 * @property {string} importMap the text of `<script type="importmap">`: it must not change by a single space
 * @property {string} kakari integrity of kakari.js
 * @property {string} scriptSrc every hash as script-src wants it
 */

/**
 * The doors in `core/` (kit-doors.mjs) are for bundlers and servers: their hashes would only lengthen every page's header.
 * @param {string} folder dist/kit @returns {string[]} every script that a page may load, relative to the folder
 */
const scriptsOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /\.m?js$/.test(name) && !name.startsWith('core/'))
    .sort();

/**
 * @param {string} folder dist/kit
 * @param {readonly string[]} bases the kit's addresses with their last slash, as the page sees them: the first is used
 * @returns {HashedKit}
 */
export function hashedKit(folder, bases) {
  const hashes = scriptsOf(folder).map((name) => [name, hash(readFileSync(join(folder, name)), 'sha384')]);
  const integrity = Object.fromEntries(
    bases.flatMap((base) => hashes.map(([name, value]) => [`${base}${name}`, value])),
  );
  const importMap = JSON.stringify({ integrity });
  return {
    importMap,
    kakari: integrity[`${bases[0]}kakari.js`] ?? '',
    scriptSrc: [hash(importMap, 'sha256'), ...new Set(Object.values(integrity))]
      .map((each) => `'${each}'`)
      .join(' '),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const base = process.argv[2] ?? './';
  const { importMap, kakari, scriptSrc } = hashedKit(join(ROOT, 'dist', 'kit'), [base]);
  console.log(`<script type="importmap">${importMap}</script>
<script type="module" src="${base}kakari.js" integrity="${kakari}" crossorigin></script>

Content-Security-Policy: script-src ${scriptSrc}`);
}
