// Opens a browser with a fresh profile, the demo build of the extension, and the portal's host name
// mapped to the replica: the real portal cannot be reached from this browser by accident.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connectPipe, PIPE_ARGS } from './browser-pipe.mjs';
import { sandboxArgs } from './find-chromium.mjs';
import { PORTAL_HOST } from './serve.mjs';

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The browser's helpers write for a moment after it ended. What then still stays is the temp folder's. @param {string} profile */
async function removeProfile(profile) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return await rm(profile, { recursive: true, force: true });
    } catch {
      await setTimeout(100);
    }
  }
}

/**
 * @param {object} options
 * @param {import('./find-chromium.mjs').FoundBrowser} options.browser
 * @param {string} options.extensionDir
 * @param {{ port: number, spki?: string }} options.portal the https server
 * @param {readonly string[]} options.urls opened as tabs, in this order
 * @param {readonly string[]} [options.extraArgs]
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function openBrowser({ browser, extensionDir, portal, urls, extraArgs = [] }) {
  const profile = mkdtempSync(join(tmpdir(), 'kakari-profile-'));
  const byFlag = browser.loadsExtensions;
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-sync',
      '--disable-quic',
      `--host-resolver-rules=MAP ${PORTAL_HOST}:443 127.0.0.1:${portal.port}`,
      `--ignore-certificate-errors-spki-list=${portal.spki}`,
      ...sandboxArgs(),
      ...extraArgs,
      ...(byFlag ? [`--load-extension=${extensionDir}`, ...urls] : [...PIPE_ARGS, 'about:blank']),
    ],
    { stdio: byFlag ? 'ignore' : ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  /** @type {Promise<void>} */
  const closed = new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = async () => {
    child.kill();
    await closed;
    await removeProfile(profile);
  };
  if (!byFlag) {
    const pipe = connectPipe(child);
    try {
      await pipe.send('Extensions.loadUnpacked', { path: extensionDir });
      for (const url of urls) await pipe.send('Target.createTarget', { url });
    } catch (error) {
      await close();
      throw error;
    }
  }
  return { close };
}
