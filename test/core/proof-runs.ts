import fc from 'fast-check';

/**
 * How many runs a property gets. `npm test` runs one seeded slice, the same every time, so that a red build can be
 * repeated; `npm run prove` sets both by environment and prints the seed.
 */
const runs = Number(process.env.FAST_CHECK_RUNS ?? 300);
const seed = Number(process.env.FAST_CHECK_SEED ?? 20_251_224);

if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
  throw new Error('FAST_CHECK_RUNS takes a whole number from 1, FAST_CHECK_SEED a whole number.');

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs, seed });

/** For a property of which one run walks through years of days. */
export const fewerRuns = Math.max(100, Math.ceil(runs / 10));

/** Time for one property in ms: two a run are plenty, and never less than vitest.config.ts gives any test. */
export const provingTime = Math.max(30_000, runs * 2);
