// `npm run prove:firefox`: the verdict in a real Firefox with the built extension, on the portal's name. Exit code 0: it
// holds; 1: it does not; 3: no Firefox is installed here, so nothing was proven. FIREFOX_PATH names another Firefox.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { extensionDir } from './build-extension.mjs';
import { PORTAL_HOST, serve } from './serve.mjs';

const NOTHING_PROVEN = 3;
const LONGEST_MS = 20_000;
/** The colours of extension/overlay/sign.ts on a light page. */
const STATES = /** @type {[string, number[]][]} */ ([
  ['not-met', [0xac, 0x3e, 0x00]],
  ['met', [0x19, 0x7a, 0x4b]],
]);

const candidates = [
  process.env.FIREFOX_PATH ?? '',
  ...(process.env.PATH ?? '')
    .split(':')
    .flatMap((folder) => [join(folder, 'firefox-esr'), join(folder, 'firefox')]),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Firefox has no host rules: a proxy of our own leads the portal's name to the replica, and nothing else anywhere. */
async function proxyTo(/** @type {number} */ port) {
  const proxy = createServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', (request, client) => {
    if (request.url !== `${PORTAL_HOST}:443`) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const replica = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      replica.pipe(client).pipe(replica);
    });
    for (const socket of [replica, client]) socket.on('error', () => socket.destroy());
    return undefined;
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = proxy.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => proxy.close() };
}

/**
 * What the verdict's mark says, by the colour it is seen in. Its words lie in a closed root, which neither the page nor
 * a driver can open, and Firefox's driver lists no frame of an extension.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Page} easel a blank page to look at pictures on
 * @returns {Promise<string>} 'not-met', 'met', or '' for no mark
 */
async function verdictOn(page, easel) {
  const box = await page.evaluate(() => {
    const badge = [...document.querySelectorAll('td *')].find(
      ({ textContent }) => textContent === '単位充足',
    );
    const mark = badge?.nextElementSibling?.getBoundingClientRect();
    return mark && { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
  });
  if (!box || box.width < 100 || box.height < 20) return '';
  const picture = await page.screenshot({ clip: box, encoding: 'base64' });
  return easel.evaluate(
    async (source, states) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      /** @param {readonly number[]} colour */
      const count = (colour) => {
        let same = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (colour.every((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) < 8)) same += 1;
        return same;
      };
      return states.find(([, colour]) => count(colour) > 200)?.[0] ?? '';
    },
    picture,
    STATES,
  );
}

/** Nothing of ours but the frame's host stands behind the body. @param {import('puppeteer-core').Page} page */
const frameOn = (page) =>
  page.evaluate(() => {
    const box = document.body.nextElementSibling?.getBoundingClientRect();
    return { isThere: (box?.width ?? 0) > 200 && (box?.height ?? 0) > 20, seen: window.length };
  });

/** @param {string} executablePath */
async function prove(executablePath) {
  const portal = await serve({ https: true });
  const proxy = await proxyTo(portal.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
    },
  });
  try {
    console.log(await browser.version());
    await browser.installExtension(extensionDir('firefox', 'production'));
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 1000 });
    const at = (/** @type {string} */ path) => page.goto(`https://${PORTAL_HOST}${path}`);
    await at('/login');
    await page.click('#log-in');
    await page.waitForSelector('a');
    await at('/training/apply');
    await page.click('#scheme-reporting-training');
    const show = await page.$('.without-script');
    if (await show?.isVisible()) await show?.click();
    await page.waitForSelector('#search');
    await page.click('#search');
    const easel = await browser.newPage();
    await page.bringToFront();
    /** @param {string} wanted */
    const said = async (wanted) => {
      let verdict = '';
      for (const end = Date.now() + LONGEST_MS; Date.now() < end && verdict !== wanted; ) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        verdict = await verdictOn(page, easel).catch(() => '');
      }
      return verdict === wanted;
    };
    const isShort = await said('not-met');
    const frame = await frameOn(page);
    if (process.env.FIREFOX_PICTURE) await page.screenshot({ path: `${process.env.FIREFOX_PICTURE}.png` });
    await page.click('#enter-practical');
    for (const id of ['government-committee', 'association-committee', 'community-medicine-meeting'])
      await (await page.waitForSelector(`#activity-${id}`))?.click();
    await page.click('#register-activities');
    const isMet = await said('met');
    const checks = /** @type {[boolean, string][]} */ ([
      [isShort, '568.5 and 0: the mark beside 単位充足 says that something is missing'],
      [frame.isThere, 'the frame is there'],
      [frame.seen === 0, 'page scripts see no frame'],
      [isMet, '568.5 and 15: the mark says that the requirements are met'],
    ]);
    for (const [holds, what] of checks) console.log(`${holds ? '✓' : '✗'} ${what}`);
    return checks.every(([holds]) => holds) ? 0 : 1;
  } finally {
    await browser.close();
    proxy.close();
    await portal.close();
  }
}

const firefox = candidates.find((path) => path !== '' && existsSync(path));
if (!existsSync(extensionDir('firefox', 'production'))) {
  console.error('The extension is not built: run `npm run build` first.');
  process.exitCode = 1;
} else if (firefox === undefined) {
  console.log('No Firefox is installed here: nothing was proven. Install one, or name it in FIREFOX_PATH.');
  process.exitCode = NOTHING_PROVEN;
} else {
  process.exitCode = await prove(firefox).catch((error) => {
    console.error('✗', error);
    return 1;
  });
}
