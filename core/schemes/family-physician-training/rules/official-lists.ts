import type { CheckedFigures } from '../checked-figures';
import { type FamilyPhysicianStep, stepOf } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/**
 * Advice, always unknown: whether a lecture or an activity is one of those the scheme has set is not checked,
 * because neither list was found. It stands in the trace so that a verdict says what it did not look at.
 */
export function officialLists(_: CheckedFigures, year: FamilyPhysicianYear): FamilyPhysicianStep {
  return stepOf('official-lists', year.officialLists, year, {
    outcome: 'unknown',
    code: 'official-lists-not-known',
    advice: true,
  });
}
