// Runs before node_modules exists (prestart, pretest, prebuild): Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = '20.19.0';
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/;

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * @param {string} version such as "20.11.1"
 * @returns {string | undefined} one line that says what to do, or nothing when this Node will do
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return `Node ${version} is too old: install Node ${needMajor}.${needMinor} or newer from https://nodejs.org and run the command again.`;
}

/**
 * Compares what npm says it installed with the lockfile, by content: after a clone or a checkout the
 * files' times mean nothing. Packages for other platforms are optional and rightly absent.
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @param {Lock} wanted package-lock.json
 * @returns {string | undefined} why to install, or nothing when all is there
 */
export function installReason(installed, wanted) {
  if (!installed?.packages) return 'node_modules is absent';
  for (const [path, want] of Object.entries(wanted.packages ?? {})) {
    if (path === '') continue;
    const have = installed.packages[path];
    if (!have && (want.optional || want.devOptional)) continue;
    if (have?.version !== want.version) return 'node_modules is older than package-lock.json';
  }
  return undefined;
}

/**
 * @param {string} output what npm wrote to its error stream
 * @returns {string} one line of ours that says what to do; it never repeats addresses npm may have named
 */
export function installProblem(output) {
  if (NO_NETWORK.test(output)) {
    return 'npm ci could not reach the package registry: check the network (or the proxy in your npm settings) and run the command again.';
  }
  if (/EUSAGE|in sync/.test(output)) {
    return 'package.json and package-lock.json disagree: run `npm install` once, commit package-lock.json and run the command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: free some space and run the command again.';
  return 'npm ci failed: run `npm ci` by hand to see all of its output.';
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function runNpmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its scripts where it lives; without npm.cmd no shell is needed on Windows.
  const npmCli = process.env.npm_execpath;
  const [command, commandArgs, shell] = npmCli?.endsWith('.js')
    ? [process.execPath, [npmCli, ...args], false]
    : ['npm', args, process.platform === 'win32'];
  return spawnSync(command, commandArgs, {
    cwd: ROOT,
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
}

/**
 * Checks Node and installs what is missing.
 * @returns {string | undefined} the line that says what to do, when we cannot go on
 */
export function preflight() {
  const tooOld = nodeProblem(process.versions.node);
  if (tooOld) return tooOld;
  const wanted = readLock(join(ROOT, 'package-lock.json'));
  if (!wanted) return 'package-lock.json is missing: restore it with `git checkout package-lock.json`.';
  const reason = installReason(readLock(join(ROOT, 'node_modules', '.package-lock.json')), wanted);
  if (!reason) return undefined;
  console.log(`${reason}: npm ci …`);
  const result = runNpmCi();
  return result.status === 0 ? undefined : installProblem(`${result.stderr ?? ''}${result.error ?? ''}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const problem = preflight();
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
}
