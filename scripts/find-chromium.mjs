// Which browser we may drive. Chromium and Chrome for Testing come first: they honour --load-extension.
// Branded Chrome ignores it since version 137 (and we treat Edge alike): there the extension goes in
// through the debugging pipe (scripts/browser-pipe.mjs).
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages } from './debian.mjs';

/**
 * @typedef {'chromium' | 'chrome-for-testing' | 'chrome' | 'edge'} BrowserKind
 * @typedef {{ path: string, kind: BrowserKind, loadsExtensions: boolean }} FoundBrowser loadsExtensions: by --load-extension
 * @typedef {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string, exists: (path: string) => boolean, list: (folder: string) => string[] }} Machine
 */

export const NO_CHROMIUM =
  'No Chromium was found: install Chromium or Chrome for Testing, or set CHROME_PATH to its program file.';

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder).sort().reverse() : []),
};

/** @param {string} path @returns {BrowserKind} */
export function kindOf(path) {
  if (/edge/i.test(path)) return 'edge';
  if (/for.testing|puppeteer|ms-playwright|chrome-(linux|mac|win)/i.test(path)) return 'chrome-for-testing';
  if (/chromium/i.test(path)) return 'chromium';
  // A program of unknown name is taken for branded Chrome: the pipe works in every kind.
  return 'chrome';
}

/** The downloads of Puppeteer and Playwright keep one folder a version. @param {Machine} machine */
function cachedDownloads({ env, platform, home, list }) {
  const caches = {
    linux: [join(home, '.cache', 'puppeteer', 'chrome'), join(home, '.cache', 'ms-playwright')],
    darwin: [join(home, '.cache', 'puppeteer', 'chrome'), join(home, 'Library', 'Caches', 'ms-playwright')],
    win32: [join(home, '.cache', 'puppeteer', 'chrome'), join(env.LOCALAPPDATA ?? home, 'ms-playwright')],
  };
  const mac = ['Google Chrome for Testing.app', 'Chromium.app'].map((app) =>
    join(app, 'Contents', 'MacOS', app.replace('.app', '')),
  );
  const inside = {
    linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    darwin: ['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((dir) =>
      mac.map((m) => join(dir, m)),
    ),
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe', 'chrome-win32/chrome.exe'],
  };
  const os = /** @type {keyof typeof caches} */ (platform in caches ? platform : 'linux');
  return caches[os].flatMap((cache) =>
    list(cache).flatMap((version) => inside[os].map((program) => join(cache, version, program))),
  );
}

/** @param {Machine} machine */
function usualPlaces({ env, platform, home }) {
  if (platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      ['/Applications', join(home, 'Applications')].map((dir) =>
        join(dir, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
      (dir) => dir !== undefined,
    );
    return [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome for Testing', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ].flatMap((parts) => roots.map((root) => join(root, ...parts)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  return names.flatMap((name) => ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((dir) => join(dir, name)));
}

/**
 * @param {Partial<Machine>} [overrides] for tests
 * @returns {FoundBrowser | undefined}
 * @throws when CHROME_PATH is set but names no file: a wish is not silently replaced
 */
export function findChromium(overrides) {
  const machine = { ...thisMachine, ...overrides };
  const wished = machine.env.CHROME_PATH;
  if (wished && !machine.exists(wished)) {
    throw new Error(`CHROME_PATH is ${wished}, but there is no such file: correct it or unset it.`);
  }
  const found = [...usualPlaces(machine), ...cachedDownloads(machine)].filter(machine.exists);
  const kinds = (wished ? [wished] : found).map((path) => {
    const kind = kindOf(path);
    return { path, kind, loadsExtensions: kind === 'chromium' || kind === 'chrome-for-testing' };
  });
  return kinds.find((browser) => browser.loadsExtensions) ?? kinds[0];
}

/**
 * Finds a Chromium; as root on Debian it installs what the tests need and is missing.
 * @returns {FoundBrowser | undefined} nothing when there is none: tell the user NO_CHROMIUM
 */
export function ensureChromium() {
  const found = findChromium();
  installDebianPackages({ withBrowser: !found });
  return found ?? findChromium();
}

/** @returns {string[]} arguments without which Chromium does not start for root (containers, CI) */
export function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
