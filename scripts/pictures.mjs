// `node scripts/pictures.mjs [name …]`: takes docs/pictures/*.png from what `npm run build` made. Builds nothing.
// A picture of something that is not built yet is left as it is, and one line says so.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchPlain, launchWithExtension } from './browser-session.mjs';
import { extensionDir } from './build-extension.mjs';
import { STAFF_FACTS, STAFF_NOW } from './pictures-staff.mjs';
import { ROOT } from './preflight.mjs';
import { PORTAL_HOST, serve } from './serve.mjs';

/** A picture in the docs is looked at, not studied: larger ones slow down every clone. */
const MOST_BYTES = 250_000;
/** So that a picture does not change with the day it is taken on; only the extension reads its own clock. */
const DAY = '2026-11-09';
const PORTAL = `https://${PORTAL_HOST}`;
const EXTENSION = extensionDir('chrome');
/** Its clock can be set. */
const DEMO_EXTENSION = extensionDir('chrome', 'demo');

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./browser-session.mjs').View} View
 * @typedef {{ page: Page, origin: string, extensionId: string, worker?: import('playwright-core').Worker }} Place
 *   extensionId is empty without the extension
 * @typedef {object} Shot
 * @property {string} needs a path in dist/
 * @property {View} view
 * @property {boolean | 'demo'} [extension] 'demo': the build whose clock can be set
 * @property {(place: Place) => Promise<void>} arrange brings the page to what is to be seen
 */

const DESKTOP = { width: 1200, height: 860 };
const PHONE = { width: 390, height: 844 };

/** @param {Place} place */
async function firstPage({ page, origin }) {
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.fill('#day', DAY);
  // 568.5 / 0, where the portal's total says 単位充足.
  await page.locator('#samples button').nth(1).click();
  await page.locator('kakari-credit-summary .figure').first().waitFor();
}

/** @param {Place} place */
async function association({ page, origin }) {
  await page.goto(`${origin}/association/?record=sample`, { waitUntil: 'networkidle' });
  await page.locator('kakari-credit-summary .figure').first().waitFor();
}

/** @param {Place} place */
async function embedCode({ page, origin }) {
  await page.goto(`${origin}/embed/`, { waitUntil: 'networkidle' });
  await page.locator('#preview kakari-credit-summary').waitFor();
}

/** @param {string} preset of demo/portal/presets.ts @param {string} at */
const replica = (preset, at) => {
  /** @param {Place} place */
  return async ({ page }) => {
    await page.goto(`${PORTAL}/control`);
    await page.click(`button[name=preset][value=${preset}]`);
    await page.waitForURL(/\/control\?at=/);
    await page.goto(PORTAL + at);
    // The frame lies in a closed root: the page does not know it, the browser does.
    await waitUntil(() => page.frames().some((frame) => frame.url().endsWith('/panel.html')));
    const frame = page.frames().find((one) => one.url().endsWith('/panel.html'));
    await frame?.locator('header button').click();
    await frame?.locator('kakari-credit-summary .figure').first().waitFor();
  };
};

/** @param {string} file */
const extensionPage = (file) => {
  /** @param {Place} place */
  return async ({ page, extensionId }) => {
    await page.goto(`chrome-extension://${extensionId}/${file}`, { waitUntil: 'networkidle' });
  };
};

/** The popup speaks of the tab in front: the replica stands there while the popup is loaded in another one. */
async function popup(/** @type {Place} */ place) {
  const front = await place.page.context().newPage();
  await replica('misleading', '/training/apply')({ ...place, page: front });
  await extensionPage('popup.html')(place);
  await front.bringToFront();
  await place.page.reload({ waitUntil: 'networkidle' });
}

/** A record as an applicant may hand it in, with its paper. */
async function paperApplication(/** @type {Place} */ place) {
  await extensionPage('proxy-entry.html')(place);
  const { page } = place;
  const record = {
    version: 1,
    physician: { association: '見本市医師会' },
    classroom: [{ units: 7.5, day: DAY, origin: 'portal' }],
    activities: ['government-committee', 'school-health'],
  };
  await page.locator('kakari-record input[type=file]').setInputFiles({
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  await page.locator('kakari-credit-summary .figure').first().waitFor();
  await page.locator('#verdict').evaluate((heading) => heading.scrollIntoView());
}

/** @param {string} file @param {string} [top] what is to be seen first */
const staffPage = (file, top) => {
  /** @param {Place} place */
  return async (place) => {
    await place.worker?.evaluate(
      (items) =>
        /** @type {{ chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }} */ (
          /** @type {unknown} */ (globalThis)
        ).chrome.storage.local.set(items),
      {
        reminders: STAFF_FACTS,
        settings: { language: 'ja', role: 'staff' },
        'demo-clock': STAFF_NOW - Date.now(),
      },
    );
    await extensionPage(file)(place);
    await place.page.locator('.rows').waitFor();
    // The reminder that is due comes first, a few seconds after the browser's start.
    await place.page.locator('.times', { hasText: '12/3' }).waitFor();
    if (top) await place.page.locator(top).evaluate((element) => element.scrollIntoView());
  };
};

const BUILT = 'extension/chrome-mv3';
const BUILT_DEMO = 'extension/chrome-mv3-demo';
/** @type {Record<string, Shot>} */
const SHOTS = {
  'demo-desktop': { needs: 'demo/index.html', view: { viewport: DESKTOP }, arrange: firstPage },
  'demo-phone-dark': {
    needs: 'demo/index.html',
    view: { viewport: PHONE, colorScheme: 'dark' },
    arrange: async (place) => {
      await firstPage(place);
      await place.page.locator('#record').evaluate((record) => record.scrollIntoView());
    },
  },
  association: {
    needs: 'demo/association/index.html',
    view: { viewport: DESKTOP },
    arrange: association,
  },
  embed: { needs: 'demo/embed/index.html', view: { viewport: DESKTOP }, arrange: embedCode },
  portal: {
    needs: `${BUILT}/panel.html`,
    // Wide enough that the frame leaves the mark in sight, then made smaller.
    view: { viewport: { width: 1760, height: 1000 }, deviceScaleFactor: 0.72 },
    extension: true,
    arrange: replica('misleading', '/training/apply'),
  },
  popup: {
    needs: `${BUILT}/popup.html`,
    // Browsers let a popup be no higher.
    view: { viewport: { width: 380, height: 600 } },
    extension: true,
    arrange: popup,
  },
  'popup-staff': {
    needs: `${BUILT_DEMO}/popup.html`,
    view: { viewport: { width: 380, height: 600 } },
    extension: 'demo',
    arrange: staffPage('popup.html'),
  },
  'side-panel': {
    needs: `${BUILT_DEMO}/sidepanel.html`,
    view: { viewport: { width: 380, height: 840 } },
    extension: 'demo',
    arrange: staffPage('sidepanel.html', '.year'),
  },
  options: {
    needs: `${BUILT}/options.html`,
    view: { viewport: { width: 800, height: 900 } },
    extension: true,
    arrange: extensionPage('options.html'),
  },
  'proxy-entry': {
    needs: `${BUILT}/proxy-entry.html`,
    view: { viewport: { width: 880, height: 1300 } },
    extension: true,
    arrange: paperApplication,
  },
};

/** @param {() => boolean} holds */
async function waitUntil(holds) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come within 10 seconds.');
}

/** @param {Page} page */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready);
  // The frame follows the height of its content one message later.
  await page.waitForTimeout(600);
}

/**
 * @param {string} name
 * @param {Shot} shot
 * @param {{ site: import('./serve.mjs').RunningServer, portal: import('./serve.mjs').RunningServer }} servers
 * @param {string} folder
 * @returns {Promise<string | undefined>} what is wrong
 */
async function take(name, shot, { site, portal }, folder) {
  const launched = shot.extension
    ? await launchWithExtension({
        ...shot.view,
        extensionDir: shot.extension === 'demo' ? DEMO_EXTENSION : EXTENSION,
        portal,
      })
    : { ...(await launchPlain(shot.view)), extensionId: '' };
  try {
    // Without a window the browser's own language is English, whatever a page is told.
    if ('worker' in launched)
      await launched.worker.evaluate("chrome.storage.local.set({ settings: { language: 'ja' } })");
    const page = await launched.context.newPage();
    if (!shot.extension) await page.clock.setFixedTime(new Date(`${DAY}T10:00:00+09:00`));
    await shot.arrange({
      page,
      origin: site.origin,
      extensionId: launched.extensionId,
      ...('worker' in launched && { worker: launched.worker }),
    });
    await settle(page);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    const { size } = statSync(path);
    console.log(`docs/pictures/${name}.png  ${(size / 1000).toFixed(0)} kB`);
    return size > MOST_BYTES
      ? `${name}.png is larger than ${MOST_BYTES / 1000} kB: show less of it.`
      : undefined;
  } catch (error) {
    return `${name}: ${error instanceof Error ? error.message : error}`;
  } finally {
    await launched.close();
  }
}

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.filter((name) => !(name in SHOTS));
  if (unknown.length > 0)
    throw new Error(`No picture ${unknown.join(', ')}: there are ${Object.keys(SHOTS).join(', ')}.`);
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'demo')) || !existsSync(join(dist, 'kit')))
    throw new Error('Nothing is built: run `npm run build` first.');

  const folder = join(ROOT, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const servers = { site: await serve(), portal: await serve({ https: true }) };
  const problems = [];
  try {
    for (const [name, shot] of Object.entries(SHOTS)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      if (existsSync(join(dist, shot.needs))) problems.push(await take(name, shot, servers, folder));
      else console.log(`docs/pictures/${name}.png  not taken: dist/${shot.needs} is not built.`);
    }
  } finally {
    await Promise.all([servers.site.close(), servers.portal.close()]);
  }
  for (const file of readdirSync(folder))
    if (!Object.hasOwn(SHOTS, file.replace(/\.png$/, '')))
      problems.push(`docs/pictures/${file} is no picture of this script: delete it.`);
  const wrong = problems.filter((problem) => problem !== undefined);
  for (const problem of wrong) console.error(problem);
  return wrong.length === 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
