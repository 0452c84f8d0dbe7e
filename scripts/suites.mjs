// Runs one suite as a process of its own and answers with its numbers, whatever happens to it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './preflight.mjs';

/** A suite that hangs must not eat the whole time of the continuous integration. */
const LONGEST_MS = 15 * 60_000;

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {readonly string[]} command a script of node_modules (or of ours) and its arguments, run by this Node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} exit code; 1 when it was killed
 */
export function run(command, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      // Logs are read as text; some tools colour them whenever CI is set.
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const timer = setTimeout(() => {
      console.error(`${command[0]} took longer than ${LONGEST_MS / 60_000} minutes and was ended.`);
      child.kill('SIGKILL');
    }, LONGEST_MS);
    child.once('error', () => resolve(1));
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/**
 * Steps without tests of their own (types, lint, build) count as one test.
 * @param {readonly (readonly string[])[]} commands all run, so that all complaints are seen at once
 * @returns {Promise<Counts>}
 */
export async function runAsOne(commands) {
  let failed = 0;
  for (const command of commands) if ((await run(command)) !== 0) failed = 1;
  return { passed: 1 - failed, failed, skipped: 0 };
}

/**
 * @param {readonly string[]} command
 * @param {(report: string) => { args?: readonly string[], env?: NodeJS.ProcessEnv }} reporting tells the suite where to write its report
 * @param {(report: any) => Counts} read
 * @returns {Promise<Counts>} a suite that crashed, or failed without a failing test, has one failure
 */
export async function runCounted(command, reporting, read) {
  const folder = mkdtempSync(join(tmpdir(), 'kakari-suite-'));
  const report = join(folder, 'report.json');
  try {
    const { args = [], env = {} } = reporting(report);
    const code = await run([...command, ...args], env);
    const counts = existsSync(report)
      ? read(JSON.parse(readFileSync(report, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} report vitest's JSON reporter
 * @returns {Counts} a file that could not even be loaded counts as one failed test
 */
export function vitestCounts(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line that continuous integration reads. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
