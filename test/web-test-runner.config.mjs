// Element tests in a real Chromium: `npx wtr --config test/web-test-runner.config.mjs [--files …]`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium, NO_CHROMIUM, sandboxArgs } from '../scripts/find-chromium.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browser = findChromium();
if (!browser) throw new Error(NO_CHROMIUM);

/**
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {Suite | undefined} suite @param {Counts} counts */
function count(suite, counts) {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

/** Hands scripts/test.mjs the numbers: the runner's own summary is for people. */
function countReporter() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      for (const session of sessions) {
        const before = counts.failed;
        count(session.testResults, counts);
        // A file that never got as far as a test (a syntax error, a crash) fails as one.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      const path = process.env.KAKARI_COUNTS;
      if (path) writeFileSync(path, JSON.stringify(counts));
    },
  };
}

export default {
  rootDir,
  files: `${rootDir}test/components/**/*.test.ts`,
  nodeResolve: { exportConditions: ['production'] },
  concurrency: 2,
  testsFinishTimeout: 60_000,
  // The first test of a file waits for its lazy chunks, which are compiled one by one here.
  testFramework: { config: { timeout: '10000' } },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
  reporters: [defaultReporter({ reportTestProgress: !process.env.CI }), countReporter()],
  browsers: [
    chromeLauncher({
      // A window of its own: in a tab behind another one nothing is painted, and a page of a certificate never comes.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: {
        executablePath: browser.path,
        headless: true,
        args: ['--disable-gpu', '--lang=ja', ...sandboxArgs()],
      },
    }),
  ],
};
