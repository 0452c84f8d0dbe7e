// The properties of every test that takes its runs from test/core/proof-runs.ts, with many more runs and a new seed each
// time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../preflight.mjs';
import { run } from '../suites.mjs';

const RUNS = process.env.FAST_CHECK_RUNS ?? '20000';

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'what must hold for every input',
  async run() {
    const seed = process.env.FAST_CHECK_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
    console.log(`  ${RUNS} runs each, seed ${seed}`);
    const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join('test', file))
      .filter((file) => /proof-runs'/.test(readFileSync(join(ROOT, file), 'utf8')));
    const patience = `--testTimeout=${Math.max(5000, Number(RUNS) * 2)}`;
    const code = await run(
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', patience, ...files],
      {
        FAST_CHECK_RUNS: RUNS,
        FAST_CHECK_SEED: seed,
      },
    );
    const again = `FAST_CHECK_RUNS=${RUNS} FAST_CHECK_SEED=${seed} npm run prove properties`;
    return code === 0
      ? { rows: files.map((file) => ({ file, runs: Number(RUNS), seed })) }
      : { failures: [`A property failed. The same again: ${again}`] };
  },
};
