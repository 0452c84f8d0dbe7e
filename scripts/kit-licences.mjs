// dist/kit/LICENSES.txt: whose work is in the kit's files, and on what terms. Made from what the bundler put into them.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './preflight.mjs';

/** In the sources as data, so that no module names them. */
const AS_DATA = ['@digital-go-jp/design-tokens', '@holiday-jp/holiday_jp'];

/** Parts of a package with terms of their own; the files lie beside what they speak of. */
const BESIDE = {
  'pdfjs-dist':
    'Its character maps (Adobe) and standard fonts (Foxit, Liberation) have terms of their own: pdfjs/LICENSE_*.',
};

/** @param {string} name @returns {{ version: string, license: string, text: string }} */
function termsOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined || typeof license !== 'string')
    throw new Error(`${name} is in the kit, but its licence is not in its package.`);
  return { version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/**
 * @param {readonly import('./build-kit.mjs').BuiltFile[]} files
 * @returns {string[]} the packages whose code or data is in them, by name
 */
export function packagesIn(files) {
  const names = files
    .flatMap(({ modules = {} }) => Object.keys(modules))
    .flatMap((id) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []);
  return [...new Set([...names, ...AS_DATA])].sort();
}

/** @param {string} outDir @param {readonly import('./build-kit.mjs').BuiltFile[]} files */
export function writeLicences(outDir, files) {
  /** Packages of one project share their terms: text → packages. @type {Map<string, string[]>} */
  const byText = new Map();
  for (const name of packagesIn(files)) {
    const { version, license, text } = termsOf(name);
    const beside = Object.hasOwn(BESIDE, name)
      ? `\n  ${BESIDE[/** @type {keyof typeof BESIDE} */ (name)]}`
      : '';
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})${beside}`]);
  }
  const rule = '-'.repeat(80);
  const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n\n${text}\n`);
  const own = existsSync(join(outDir, 'LICENSE')) ? 'kakari itself: see LICENSE.\n' : '';
  writeFileSync(
    join(outDir, 'LICENSES.txt'),
    `What the kit contains of others.\n${own}\n${parts.join('\n')}`,
  );
}
