// Mutants of the frozen portal pages, in real frames: no wrong figure, and harmless changes do no harm.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../suites.mjs';

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'mutants of the portal’s pages',
  async run() {
    const seed = process.env.PAGE_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
    const wanted = process.env.PAGE_MUTANTS ?? 'all';
    const folder = mkdtempSync(join(tmpdir(), 'kakari-pages-'));
    const path = join(folder, 'report.json');
    try {
      const code = await run(
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--project',
          'browser',
          'test/browser/page-mutants.test.ts',
        ],
        { PAGE_MUTANTS: wanted, PAGE_SEED: seed, PAGE_REPORT: path },
      );
      /** @type {Record<string, number> & { missed?: string[] }} */
      const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
      const { missed = [], ...numbers } = report;
      const again = `PAGE_MUTANTS=${wanted} PAGE_SEED=${seed} npm run prove pages`;
      return {
        rows: Object.entries(numbers).map(([what, number]) => ({ what, number: Number(number) })),
        notes: missed.map((/** @type {string} */ story) => `harmless but not read: ${story}`),
        failures: code === 0 ? [] : [`A page was misread. The same again: ${again}`],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
