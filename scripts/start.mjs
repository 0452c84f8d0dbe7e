// `npm start [-- --port 8080] [-- --no-open]`
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { extensionDir } from './build-extension.mjs';
import { findChromium } from './find-chromium.mjs';
import { hasDisplay, openBrowser } from './open-browser.mjs';
import { PORTAL_HOST, serve } from './serve.mjs';

const DEMO_EXTENSION = extensionDir('chrome', 'demo');
const FIRST_PORT = 4310;

/** Where the replica's situation is set; its pages open from there. */
const CONTROL = '/control';

/** @param {string} origin */
function threeClicks(origin) {
  return [
    'To see the extension, load its demo build into Chromium, Chrome or Edge with three clicks:',
    '  1. open chrome://extensions and switch on 「デベロッパー モード」 (Developer mode)',
    '  2. press 「パッケージ化されていない拡張機能を読み込む」 (Load unpacked)',
    `  3. choose the folder ${DEMO_EXTENSION}`,
    `and open ${origin}/portal${CONTROL}`,
  ].join('\n');
}

/** @param {string | undefined} text @returns {number | undefined} */
function readPort(text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`"${text}" is no port: give --port a whole number from 1 to 65535.`);
}

async function start() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  const port = readPort(values.port);
  const browser = hasDisplay() && !values['no-open'] && !process.env.CI ? findChromium() : undefined;
  // The port is taken before the build: a wish that cannot be met is told at once.
  const site = await serve({ port: port ?? FIRST_PORT, exactly: port !== undefined });
  const portal = await serve({ https: true });

  /** @type {Awaited<ReturnType<typeof openBrowser>> | undefined} */
  let opened;
  const stop = async () => {
    await opened?.close();
    await Promise.all([site.close(), portal.close()]);
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  await build({ kit: true, extension: ['chrome'], modes: ['demo'], demo: true });

  console.log(`\nDemo            ${site.origin}/`);
  console.log(`Portal replica  ${site.origin}/portal${CONTROL}`);
  if (browser) {
    const real = `https://${PORTAL_HOST}${CONTROL}`;
    try {
      opened = await openBrowser({
        browser,
        extensionDir: DEMO_EXTENSION,
        portal,
        urls: [`${site.origin}/`, real],
      });
      console.log(`In the browser  ${real} (the replica, under the portal's name, only in this browser)`);
    } catch (error) {
      console.log(`${browser.path} could not load the extension (${String(error)}).`);
    }
  }
  if (!opened) console.log(`\n${threeClicks(site.origin)}`);
  console.log('\nCtrl-C ends.');
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
