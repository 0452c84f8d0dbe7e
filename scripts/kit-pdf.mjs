// What the certificate viewer brings of pdf.js: its worker, character maps and standard fonts, in a folder of their own.
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './preflight.mjs';

const PDFJS = join(ROOT, 'node_modules', 'pdfjs-dist');

/**
 * Where the bundler puts a file. Many servers do not know `.mjs` as a script, so the worker is a `.js`.
 * @param {{ names: readonly string[] }} asset
 */
export function assetFileName({ names: [name = ''] }) {
  if (!/\.(mjs|bcmap|pfb|ttf)$/.test(name)) return 'chunks/[name]-[hash][extname]';
  return name.endsWith('.mjs') ? 'pdfjs/[name]-[hash].js' : 'pdfjs/[name]-[hash][extname]';
}

/** The licences go with the files: pdf.js (Apache), Adobe's character maps, Foxit's and Liberation's fonts. @param {string} outDir */
export function copyPdfLicences(outDir) {
  const target = join(outDir, 'pdfjs');
  mkdirSync(target, { recursive: true });
  for (const [folder, kind] of [
    ['.', 'PDFJS'],
    ['cmaps', 'CMAPS'],
    ['standard_fonts', ''],
  ]) {
    const source = join(PDFJS, folder ?? '');
    for (const name of readdirSync(source).filter((each) => each.startsWith('LICENSE')))
      copyFileSync(join(source, name), join(target, kind ? `LICENSE_${kind}` : name));
  }
}
