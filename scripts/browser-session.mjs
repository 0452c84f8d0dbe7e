// A headless Chromium for pictures and browser tests: a fresh profile, a Japanese desktop unless told otherwise, and
// no way to the network but localhost and, through the replica, the portal's own name.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM, sandboxArgs } from './find-chromium.mjs';
import { PORTAL_HOST } from './serve.mjs';

/**
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {Pick<import('playwright-core').BrowserContextOptions, 'locale' | 'colorScheme' | 'reducedMotion' | 'viewport' | 'timezoneId'
 *   | 'forcedColors' | 'javaScriptEnabled' | 'deviceScaleFactor'>} View how the page is looked at
 * @typedef {{ port: number }} Portal the https server that answers to the portal's name
 * @typedef {{ context: BrowserContext, close: () => Promise<void> }} Launched
 * @typedef {Launched & { worker: import('playwright-core').Worker, extensionId: string }} LaunchedWithExtension
 */

/** @param {Portal | undefined} portal */
function hostRules(portal) {
  const map = portal ? [`MAP ${PORTAL_HOST}:443 127.0.0.1:${portal.port}`] : [];
  return [...map, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(',');
}

const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {Portal | undefined} portal
 * @param {View} view
 * @param {readonly string[]} extraArgs
 * @returns {Promise<Launched>}
 */
async function launch(portal, view, extraArgs) {
  const browser = findChromium();
  if (!browser) throw new Error(NO_CHROMIUM);
  const profile = await mkdtemp(join(tmpdir(), 'kakari-test-'));
  // Without it an unpacked extension that is loaded anew, as by an update, stays switched off.
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    ignoreHTTPSErrors: true,
    // Playwright switches extensions off unless --load-extension is given.
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    ...view,
    // A tab that the extension opens loads before Playwright has told it to accept the test certificate.
    args: [
      '--ignore-certificate-errors',
      ...sandboxArgs(),
      ...QUIET_ARGS,
      `--host-resolver-rules=${hostRules(portal)}`,
      ...extraArgs,
    ],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, close };
}

/**
 * A browser without the extension: for the demo, the kit and host pages.
 * @param {View & { portal?: Portal }} [options]
 */
export function launchPlain({ portal, ...view } = {}) {
  return launch(portal, view, []);
}

/**
 * Branded Chrome ignores --load-extension; Playwright already talks through the debugging pipe.
 * @param {BrowserContext} context
 * @param {string} extensionDir
 */
async function loadThroughPipe(context, extensionDir) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session)
    throw new Error('The extension cannot be loaded into this browser: set CHROME_PATH to a Chromium.');
  // Playwright's types do not know the Extensions domain.
  const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (
    session.send.bind(session)
  );
  await send('Extensions.loadUnpacked', { path: extensionDir });
}

/**
 * A browser with a built extension. Answers when its service worker runs, so that the first `goto` meets
 * the content scripts.
 * @param {View & { extensionDir: string, portal?: Portal }} options
 * @returns {Promise<LaunchedWithExtension>}
 * @throws when the extension is not built, or the browser refused it (a wrong manifest is refused silently)
 */
export async function launchWithExtension({ portal, extensionDir: folder, ...view }) {
  const extensionDir = resolve(folder);
  if (!existsSync(join(extensionDir, 'manifest.json'))) {
    throw new Error('The extension is not built: run `npm run build` before this test.');
  }
  const byFlag = findChromium()?.loadsExtensions ?? true;
  const launched = await launch(
    portal,
    view,
    byFlag
      ? [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]
      : ['--enable-unsafe-extension-debugging'],
  );
  const { context, close } = launched;
  try {
    if (!byFlag) await loadThroughPipe(context, extensionDir);
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    return { context, close, worker, extensionId: new URL(worker.url()).host };
  } catch (error) {
    await close();
    throw new Error(
      'The browser did not start the extension: look at its manifest (a path that was not built is refused silently).',
      { cause: error },
    );
  }
}
