// `node scripts/build.mjs [kit|extension|demo|all]`
import { pathToFileURL } from 'node:url';
import { buildDemo } from './build-demo.mjs';
import { BROWSERS, buildExtension } from './build-extension.mjs';
import { buildKit } from './build-kit.mjs';
import { buildPortal } from './build-portal.mjs';
import { generate } from './generate.mjs';

/**
 * @typedef {object} BuildRequest
 * @property {boolean} [kit] dist/kit/
 * @property {readonly import('./build-extension.mjs').Browser[]} [extension] dist/extension/<browser>-mv3/
 * @property {readonly ('production' | 'demo')[]} [modes] of the extension; `demo` is made for Chrome only
 * @property {boolean} [demo] dist/demo/ and the portal's replica, dist/portal/
 */

/** @param {BuildRequest} request */
export async function build({ kit = false, extension = [], modes = ['production'], demo = false }) {
  if (kit) {
    generate();
    for (const { entry, files, gzipBytes } of await buildKit()) {
      console.log(`dist/kit/${entry}  ${(gzipBytes / 1000).toFixed(1)} kB gzip in ${files} files`);
    }
  }
  for (const browser of extension) {
    for (const mode of modes) {
      if (mode === 'demo' && browser !== 'chrome') continue;
      await buildExtension(browser, mode);
    }
  }
  if (demo) await Promise.all([buildDemo(), buildPortal()]);
}

/** @type {Record<string, BuildRequest>} */
const REQUESTS = {
  kit: { kit: true },
  extension: { extension: BROWSERS, modes: ['production', 'demo'] },
  demo: { demo: true },
  all: { kit: true, extension: BROWSERS, modes: ['production', 'demo'], demo: true },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wish = process.argv[2] ?? 'all';
  const request = REQUESTS[wish];
  if (!request) {
    console.error(`"${wish}" cannot be built: say one of ${Object.keys(REQUESTS).join(', ')}.`);
    process.exit(1);
  }
  await build(request);
  // WXT may keep handles open after its last build. The code is set where a kit is over its budget.
  process.exit();
}
