// The tests that mutants of core/reminders have to get past, the quick ones first: the simulated years take the longest
// and are only for mutants that everything else lets through.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

class YearsLast extends BaseSequencer {
  /** @override @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    const isYear = (/** @type {import('vitest/node').TestSpecification} */ file) =>
      Number(file.moduleId.includes('year'));
    return [...files].sort((a, b) => isYear(a) - isYear(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  // The sandbox's root, wherever this file lies in it.
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  // What the tool adds to the code makes it several times slower.
  test: {
    testTimeout: 60_000,
    include: ['test/core/reminders/*.test.ts'],
    sequence: { sequencer: YearsLast },
  },
});
