// The simulated years of test/core/reminders/year.ts as one file for processes of their own.
import { spawn } from 'node:child_process';
import { build } from 'esbuild';
import { ROOT } from './preflight.mjs';

/** Lives through every n-th year and reports the sums, or the first broken promise with its story. */
const RUNNER = `
import { happenings, liveYear } from './test/core/reminders/year';
const [first, count, step] = process.argv.slice(2).map(Number);
const sums = { years: 0, bytes: 0, happened: Object.fromEntries(happenings.map((each) => [each, 0])) };
try {
  for (let seed = first; seed < first + count; seed += step) {
    const { happened, bytes } = liveYear(seed);
    sums.years++;
    sums.bytes = Math.max(sums.bytes, bytes);
    for (const each of happenings) sums.happened[each] += happened[each];
  }
  console.log(JSON.stringify(sums));
} catch (error) {
  console.log(JSON.stringify({ ...sums, fault: error.message }));
}`;

/** @typedef {{ years: number, bytes: number, happened: Record<string, number>, fault?: string }} Sums */

/** @param {string} outfile @param {import('esbuild').Plugin[]} [plugins] */
export const bundleYears = (outfile, plugins = []) =>
  build({
    stdin: { contents: RUNNER, resolveDir: ROOT, loader: 'js' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // A planted bug may look odd; one that does not compile is an error all the same.
    logLevel: 'error',
    outfile,
    plugins,
  });

/**
 * A process that takes longer than `most` milliseconds is ended, and that is an error.
 * @param {string} file @param {{ first: number, count: number, step: number }} years @param {number} [most]
 * @returns {Promise<Sums>}
 */
export function liveYears(file, { first, count, step }, most) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, `${first}`, `${count}`, `${step}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(most !== undefined && { timeout: most, killSignal: 'SIGKILL' }),
    });
    let told = '';
    child.stdout.on('data', (part) => {
      told += part;
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve(JSON.parse(told)) : reject(new Error(`A process of years ended with ${code}.`)),
    );
  });
}
