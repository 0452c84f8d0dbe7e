import type { Outcome } from '#core/assessment';

/** A sign beside the word of each state, so that colour is never alone. */
export const signs: Readonly<Record<Outcome, string>> = {
  met: '✓',
  'not-met': '!',
  unknown: '?',
  'not-applicable': '–',
};
