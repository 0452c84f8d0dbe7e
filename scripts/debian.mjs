// Debian's packages for the browser tests. Only root may install them; everyone else gets advice.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param {string} command @param {string[]} args */
function quietly(command, args) {
  return spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Without a Japanese font every picture shows boxes; without pdftoppm no test can look at a PDF's pixels.
 * @returns {string[]} the packages that are missing
 */
function missingPackages() {
  const missing = [];
  if (!quietly('fc-list', [':lang=ja']).stdout?.trim()) missing.push('fonts-noto-cjk');
  if (quietly('pdftoppm', ['-v']).error) missing.push('poppler-utils');
  return missing;
}

/**
 * @param {{ withBrowser: boolean }} options
 * @returns {boolean} whether everything asked for is there now
 */
export function installDebianPackages({ withBrowser }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return !withBrowser;
  const packages = [...(withBrowser ? ['chromium'] : []), ...missingPackages()];
  if (packages.length === 0) return true;
  const command = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0) {
    console.log(`For all tests these packages are missing: sudo ${command}`);
    return false;
  }
  console.log(`${command} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const result = spawnSync('apt-get', args, { encoding: 'utf8', env, stdio: ['ignore', 'ignore', 'pipe'] });
    if (result.status !== 0) {
      console.log(`apt-get ${args[0]} failed: check the network and the disk, or run by hand: ${command}`);
      return false;
    }
  }
  return true;
}
