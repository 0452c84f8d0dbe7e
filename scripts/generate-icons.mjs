/**
 * Draws extension/public/icon/icon.svg into the PNGs a manifest wants. A tick of two strokes, since only both parts of
 * the training together make it. Run once after the SVG was changed; the PNGs are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM, sandboxArgs } from './find-chromium.mjs';

const folder = new URL('../extension/public/icon/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');

const found = findChromium();
if (!found) throw new Error(NO_CHROMIUM);
const browser = await chromium.launch({ executablePath: found.path, args: sandboxArgs() });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(fileURLToPath(new URL(`${size}.png`, folder)), png);
}
await browser.close();
