// Ten thousand simulated association years (test/core/reminders/year.ts) with new seeds each time, on all processors.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleYears, liveYears } from '../years.mjs';

const YEARS = Number(process.env.REMINDER_YEARS ?? 10_000);

/** @type {import('../sections.mjs').Section} */
export default {
  title: 'reminders: an association’s year, again and again',
  async run() {
    const first = Number(process.env.REMINDER_SEED ?? Math.floor(Math.random() * 2 ** 30));
    console.log(`  ${YEARS} years from seed ${first}`);
    const folder = mkdtempSync(join(tmpdir(), 'kakari-years-'));
    try {
      const file = join(folder, 'years.mjs');
      await bundleYears(file);
      const step = Math.min(availableParallelism(), YEARS);
      const parts = await Promise.all(
        Array.from({ length: step }, (_, index) =>
          liveYears(file, { first: first + index, count: YEARS - index, step }),
        ),
      );
      /** @param {string} what */
      const sum = (what) => parts.reduce((all, { happened }) => all + (happened[what] ?? 0), 0);
      return {
        rows: [
          { what: 'years', times: parts.reduce((all, { years }) => all + years, 0) },
          ...Object.keys(parts[0]?.happened ?? {}).map((what) => ({ what, times: sum(what) })),
          { what: 'most bytes stored', times: Math.max(...parts.map(({ bytes }) => bytes)) },
          { what: 'promises broken', times: parts.filter(({ fault }) => fault).length },
        ],
        failures: parts.flatMap(({ fault }) => (fault ? [fault] : [])),
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
