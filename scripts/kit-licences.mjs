// LICENSES.txt of the kit and of the extension: whose work is in the files, and on what terms. Made from what the bundler
// put into them.
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

/** Packages that do not bring the text of their licence: it is that of their repository. @type {Record<string, string>} */
const STORED = { wxt: 'scripts/licences/wxt.txt', '@wxt-dev/browser': 'scripts/licences/wxt.txt' };

/**
 * Built into pdf.js, which names none of it in its own licence: `from` is where its text lies, `mark` what its code
 * leaves in the built file. Where the package does not bring the text, it is in scripts/licences/.
 */
export const IN_PDFJS = [
  {
    what: 'core-js (MIT)',
    from: 'scripts/licences/core-js.txt',
    mark: 'https://github.com/zloirock/core-js/blob/v',
  },
  { what: 'Brotli decoder (MIT)', from: 'scripts/licences/brotli.txt', mark: './external/brotli/decode.js' },
  { what: 'qcms (MIT)', from: 'node_modules/pdfjs-dist/wasm/LICENSE_QCMS', mark: './external/qcms/qcms.js' },
  {
    what: 'qcms for pdf.js (BSD-2-Clause)',
    from: 'node_modules/pdfjs-dist/wasm/LICENSE_PDFJS_QCMS',
    mark: './external/qcms/qcms_utils.js',
  },
  {
    what: 'OpenJPEG (BSD-2-Clause)',
    from: 'node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG',
    mark: './external/openjpeg/openjpeg.js',
  },
  {
    what: 'OpenJPEG for pdf.js (BSD-2-Clause)',
    from: 'node_modules/pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG',
    mark: './external/openjpeg/openjpeg.js',
  },
  {
    what: 'JBIG2 decoder of PDFium (BSD-3-Clause, Apache-2.0)',
    from: 'node_modules/pdfjs-dist/wasm/LICENSE_JBIG2',
    mark: './external/jbig2/jbig2.js',
  },
  {
    what: 'JBIG2 decoder for pdf.js (Apache-2.0)',
    from: 'node_modules/pdfjs-dist/wasm/LICENSE_PDFJS_JBIG2',
    mark: './external/jbig2/jbig2.js',
  },
];

/** @param {string} name @returns {{ version: string, license: string, text: string }} */
function termsOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const file = own === undefined ? STORED[name] : join('node_modules', name, own);
  if (file === undefined || typeof license !== 'string')
    throw new Error(`${name} is in what is shipped, but its licence is not in its package.`);
  return { version, license, text: readFileSync(join(ROOT, file), 'utf8').trim() };
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
  if (packagesIn(files).includes('pdfjs-dist'))
    for (const { what, from } of IN_PDFJS) {
      const text = readFileSync(join(ROOT, from), 'utf8').trim();
      byText.set(text, [...(byText.get(text) ?? []), `${what}, in pdfjs-dist`]);
    }
  const rule = '-'.repeat(80);
  const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n\n${text}\n`);
  const own = existsSync(join(outDir, 'LICENSE')) ? 'kakari itself: see LICENSE.\n' : '';
  writeFileSync(
    join(outDir, 'LICENSES.txt'),
    `What these files contain of others.\n${own}\n${parts.join('\n')}`,
  );
}
