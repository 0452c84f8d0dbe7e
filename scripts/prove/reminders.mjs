// Ten thousand simulated association years (test/core/reminders/year.ts) with new seeds each time, on all processors.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../preflight.mjs';

const YEARS = Number(process.env.REMINDER_YEARS ?? 10_000);

/** Each process lives through every n-th year and reports the sums, or the first broken promise with its story. */
const RUNNER = `
import { liveYear } from './test/core/reminders/year';
const [first, count, step] = process.argv.slice(2).map(Number);
const sums = { years: 0, applications: 0, notifications: 0, bytes: 0 };
try {
  for (let seed = first; seed < first + count; seed += step) {
    const { shown, applications, bytes } = liveYear(seed);
    sums.years++;
    sums.applications += applications;
    sums.notifications += shown;
    sums.bytes = Math.max(sums.bytes, bytes);
  }
  console.log(JSON.stringify(sums));
} catch (error) {
  console.log(JSON.stringify({ ...sums, fault: error.message }));
}`;

/** @typedef {{ years: number, applications: number, notifications: number, bytes: number, fault?: string }} Sums */

/** @param {string} file @param {readonly number[]} args @returns {Promise<Sums>} */
function live(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
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

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'reminders: an association’s year, again and again',
  async run() {
    const first = Number(process.env.REMINDER_SEED ?? Math.floor(Math.random() * 2 ** 30));
    console.log(`  ${YEARS} years from seed ${first}`);
    const folder = mkdtempSync(join(tmpdir(), 'kakari-years-'));
    try {
      const file = join(folder, 'years.mjs');
      await build({
        stdin: { contents: RUNNER, resolveDir: ROOT, loader: 'js' },
        absWorkingDir: ROOT,
        bundle: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        outfile: file,
      });
      const processes = Math.min(availableParallelism(), YEARS);
      const parts = await Promise.all(
        Array.from({ length: processes }, (_, index) =>
          live(file, [first + index, YEARS - index, processes]),
        ),
      );
      const sum = (/** @type {'years' | 'applications' | 'notifications'} */ what) =>
        parts.reduce((all, part) => all + part[what], 0);
      return {
        rows: [
          {
            years: sum('years'),
            applications: sum('applications'),
            notifications: sum('notifications'),
            'most bytes stored': Math.max(...parts.map(({ bytes }) => bytes)),
            'promises broken': parts.filter(({ fault }) => fault).length,
          },
        ],
        failures: parts.flatMap(({ fault }) => (fault ? [fault] : [])),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
