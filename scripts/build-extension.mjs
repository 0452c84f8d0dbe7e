// dist/extension/<browser>-mv3: store builds; mode `demo` makes dist/extension/chrome-mv3-demo, which
// also matches http://localhost/* and never goes to a store.
import { join } from 'node:path';
import { build as wxtBuild } from 'wxt';
import { ROOT } from './preflight.mjs';

export const BROWSERS = /** @type {const} */ (['chrome', 'edge', 'firefox']);
/** @typedef {typeof BROWSERS[number]} Browser */

/** @param {Browser} browser @param {'production' | 'demo'} [mode] @returns {string} absolute folder */
export function extensionDir(browser, mode = 'production') {
  return join(ROOT, 'dist', 'extension', `${browser}-mv3${mode === 'demo' ? '-demo' : ''}`);
}

const nothing = () => undefined;

/** WXT's own lists each of some 200 files of a build, most of them character maps: of what it made, the first line will do. */
const logger = {
  level: 3,
  debug: nothing,
  log: nothing,
  info: console.log,
  success: (/** @type {unknown} */ text) => console.log(String(text).split('\n', 1)[0]),
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/**
 * One after the other: WXT keeps its state in a module and writes the same .wxt/ folder each time.
 * @param {Browser} browser
 * @param {'production' | 'demo'} mode
 */
export async function buildExtension(browser, mode) {
  await wxtBuild({ root: ROOT, browser, manifestVersion: 3, mode, logger });
}
