import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Worker } from 'playwright-core';
import { findChromium, NO_CHROMIUM, sandboxArgs } from '../../../scripts/find-chromium.mjs';
import { PORTAL_HOST, serve } from '../../../scripts/serve.mjs';

export type Server = { origin: string; port: number; close: () => Promise<void> };

/** How the page is looked at. Everything not given is a Japanese desktop. */
export type View = Pick<
  BrowserContextOptions,
  'locale' | 'colorScheme' | 'viewport' | 'timezoneId' | 'forcedColors'
>;

export type Launched = { context: BrowserContext; close: () => Promise<void> };
export type LaunchedWithExtension = Launched & { worker: Worker; extensionId: string };

/** What was built, served on a free port; with https also under the portal's own name. */
export function startServer(options: { https?: boolean; dist?: string } = {}): Promise<Server> {
  return serve(options);
}

/** Only localhost and, through the replica, the portal's name can be reached: no test depends on the network. */
function hostRules(portal: Server | undefined): string {
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

async function launch(portal: Server | undefined, view: View, extraArgs: string[]): Promise<Launched> {
  const browser = findChromium();
  if (!browser) throw new Error(NO_CHROMIUM);
  const profile = await mkdtemp(join(tmpdir(), 'kakari-test-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: true,
    ignoreHTTPSErrors: true,
    // Playwright switches extensions off unless --load-extension is given.
    ignoreDefaultArgs: ['--disable-extensions'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    ...view,
    args: [...sandboxArgs(), ...QUIET_ARGS, `--host-resolver-rules=${hostRules(portal)}`, ...extraArgs],
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { context, close };
}

/** A browser without the extension: for the demo, the kit and host pages. */
export function launchPlain(options: View & { portal?: Server } = {}): Promise<Launched> {
  const { portal, ...view } = options;
  return launch(portal, view, []);
}

/** Branded Chrome ignores --load-extension; Playwright already talks through the debugging pipe. */
async function loadThroughPipe(context: BrowserContext, extensionDir: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session)
    throw new Error('The extension cannot be loaded into this browser: set CHROME_PATH to a Chromium.');
  // Playwright's types do not know the Extensions domain.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: extensionDir });
}

/**
 * A browser with a built extension. Answers when its service worker runs, so that the first `goto` meets
 * the content scripts.
 * @throws when the extension is not built, or the browser refused it (a wrong manifest is refused silently)
 */
export async function launchWithExtension(
  options: View & { extensionDir: string; portal?: Server },
): Promise<LaunchedWithExtension> {
  const { portal, extensionDir: folder, ...view } = options;
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
