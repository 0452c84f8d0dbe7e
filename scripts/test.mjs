// `npm test`: every suite, also after one that failed; the last line is the total of all.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, NO_CHROMIUM } from './find-chromium.mjs';
import { preflight, ROOT } from './preflight.mjs';
import { closingLine, run, runAsOne, runCounted, total, vitestCounts } from './suites.mjs';

/** @typedef {import('./suites.mjs').Counts} Counts */

const NOTHING = { passed: 0, failed: 0, skipped: 0 };
const tool = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  wtr: 'node_modules/@web/test-runner/dist/bin.js',
};

/** @param {string} project */
function vitest(project) {
  return runCounted(
    [tool.vitest, 'run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json'],
    (report) => ({ args: [`--outputFile.json=${report}`] }),
    vitestCounts,
  );
}

/** @param {string} folder */
function hasTests(folder) {
  const path = join(ROOT, folder);
  return (
    existsSync(path) &&
    readdirSync(path, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.test.ts'))
  );
}

async function elements() {
  if (!hasTests('test/components')) return NOTHING;
  return runCounted(
    [tool.wtr, '--config', 'test/web-test-runner.config.mjs'],
    (report) => ({ env: { KAKARI_COUNTS: report } }),
    (counts) => counts,
  );
}

/** @type {readonly { name: string, needsChromium?: boolean, run: () => Promise<Counts> }[]} */
const suites = [
  {
    name: 'types',
    run: async () => {
      const prepared = await run([tool.wxt, 'prepare']);
      const checked = await runAsOne(['.', 'core', 'scripts'].map((project) => [tool.tsc, '-p', project]));
      return prepared === 0 ? checked : { ...NOTHING, failed: 1 };
    },
  },
  { name: 'lint', run: () => runAsOne([[tool.biome, 'ci', '.', '--colors=off', '--max-diagnostics=50']]) },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'elements', needsChromium: true, run: elements },
  { name: 'build', run: () => runAsOne([['scripts/build.mjs', 'all']]) },
  { name: 'browser', needsChromium: true, run: () => vitest('browser') },
];

async function main() {
  const problem = preflight();
  if (problem) throw new Error(problem);
  const browser = ensureChromium();
  if (browser) process.env.CHROME_PATH = browser.path;

  /** @type {{ suite: string, result: Counts, seconds: number }[]} */
  const rows = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name}`);
    const start = performance.now();
    let result = { ...NOTHING, failed: 1 };
    // Not skipped: a green line must not hide that nothing was looked at in a browser.
    if (suite.needsChromium && !browser) console.log(NO_CHROMIUM);
    else {
      try {
        result = await suite.run();
      } catch (error) {
        console.error(error);
      }
    }
    rows.push({ suite: suite.name, result, seconds: (performance.now() - start) / 1000 });
  }

  console.log('');
  for (const { suite, result, seconds } of rows) {
    const sign = result.failed > 0 ? '✗' : '✓';
    console.log(
      `${sign} ${suite.padEnd(10)}${closingLine(result).padEnd(36)}${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const sum = total(rows.map((row) => row.result));
  console.log(`\n${closingLine(sum)}`);
  return sum.failed === 0 && sum.passed > 0;
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
