import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `unit` needs Node alone; `browser` drives a real Chromium with what `npm run build` made. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: [
            'test/*.test.ts',
            'test/core/**/*.test.ts',
            'test/demo/**/*.test.ts',
            'test/extension/**/*.test.ts',
            'test/scripts/**/*.test.ts',
          ],
          // Properties try thousands of cases: five seconds are too few on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
