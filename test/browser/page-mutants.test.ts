import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blankPage, bundleForBrowser, judgeMutants } from '../support/pages/bundle';
import type { Verdict } from '../support/pages/in-browser';
import { mutations } from '../support/pages/mutations/index';
import { listed, mutantsOf, pagesIn } from '../support/pages/plan';
import { randomFrom } from '../support/pages/random';
import { type Launched, launchPlain } from './support/browser';

/**
 * Mutants of the frozen pages (test/pages/mutations.md). `npm test` runs a slice, `npm run prove pages` all of them:
 * PAGE_MUTANTS is their number or `all`, PAGE_SEED the seed, PAGE_REPORT a file for the numbers.
 */
const wanted = process.env.PAGE_MUTANTS ?? '60';
const seed = Number(process.env.PAGE_SEED ?? 7);
const everything = wanted === 'all';

let launched: Launched;
const verdicts: Verdict[] = [];

const story = ({ slug, id, field, variant, faults }: Verdict) =>
  `${slug}: ${id}${field && ` of ${field}`} (${variant}), seed ${seed}: ${faults
    .map(
      ({ at, fault, expected, got }) =>
        `${at} ${fault}: ${JSON.stringify(expected)} → ${JSON.stringify(got)}`,
    )
    .slice(0, 4)
    .join('; ')}`;
/** Where a value may not even be missed, anything at all is wrong. */
const isWrong = ({ faults, holds }: Verdict) =>
  faults.some(({ fault }) => fault === 'wrong') || (holds !== 'same' && faults.length > 0);

beforeAll(async () => {
  launched = await launchPlain();
  const page = await blankPage(launched.context, await bundleForBrowser());
  const random = randomFrom(seed);
  // The pages written blind have no anchors to act upon.
  const sources = pagesIn('pages').filter(({ expected }) => expected.demand === undefined);
  const plan = sources.map((source) => ({ source, mutants: mutantsOf(source, seed) }));
  const all = plan.reduce((sum, { mutants }) => sum + mutants.length, 0);
  // Some are skipped, because the page has nothing to act upon.
  const share = everything ? 1 : (Number(wanted) * 1.2) / all;
  for (const { source, mutants } of plan) {
    const chosen = mutants.filter(() => random() < share);
    // In portions, so that no single call waits for minutes.
    for (let from = 0; from < chosen.length; from += 40)
      verdicts.push(...(await judgeMutants(page, source, chosen.slice(from, from + 40))));
  }
  await page.close();
}, 500_000);

afterAll(async () => {
  await launched?.close();
  const run = verdicts.filter(({ skipped }) => !skipped);
  const same = run.filter(({ holds }) => holds === 'same');
  const report = {
    seed,
    planned: verdicts.length,
    skipped: verdicts.length - run.length,
    judged: run.length,
    wrong: run.filter(isWrong).length,
    harmless: same.length,
    harmlessRead: same.filter(({ faults }) => faults.length === 0).length,
    missed: same.filter(({ faults }) => faults.length > 0).map(story),
  };
  if (process.env.PAGE_REPORT) writeFileSync(process.env.PAGE_REPORT, JSON.stringify(report));
});

it('has every mutation of the list', () => {
  const { harmless, harmful } = listed();
  expect([...harmless, ...harmful].map(({ id }) => id).filter((id) => !mutations[id])).toEqual([]);
});

it('is enough of them', () => {
  const judged = verdicts.filter(({ skipped }) => !skipped).length;
  expect(judged).toBeGreaterThanOrEqual(everything ? 500 : Number(wanted) * 0.6);
});

it('reads no wrong figure', () => {
  expect(verdicts.filter(isWrong).map(story)).toEqual([]);
});

it('reads at least 97 % of the harmless ones', () => {
  const same = verdicts.filter(({ skipped, holds }) => !skipped && holds === 'same');
  const missed = same.filter(({ faults }) => faults.length > 0);
  expect(missed.length / same.length, missed.map(story).join('\n')).toBeLessThanOrEqual(0.03);
});
