import type { CheckedFigures } from '../checked-figures';
import { type FamilyPhysicianStep, stepOf } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/** Practical training (実地研修): two set activities or more, 5 units each, 10 together (S13, S30, S31). */
export function practical(
  { practical, given }: CheckedFigures,
  year: FamilyPhysicianYear,
): FamilyPhysicianStep {
  const figure = given.practicalActivities ? 'practicalActivities' : 'practicalCount';
  const { count, refusal } = practical;
  if (refusal !== undefined) {
    const finding = { outcome: 'unknown', code: `practical-${refusal}`, missing: [figure] } as const;
    return stepOf('practical', year.practicalActivities, year, finding);
  }
  const perActivity = year.unitsPerActivity.value;
  const required = year.practicalActivities.value;
  const requiredUnits = year.practicalUnits.value;
  const reached = count >= required && count * perActivity >= requiredUnits;
  return stepOf('practical', year.practicalActivities, year, {
    outcome: reached ? 'met' : 'not-met',
    code: reached ? 'practical-reached' : 'practical-short',
    numbers: { count, units: count * perActivity, required, requiredUnits, perActivity },
    used: [figure],
  });
}
