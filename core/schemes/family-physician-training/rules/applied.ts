import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import { type FamilyPhysicianStep, stepOf } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/** Applied training (応用研修): 10 units of the set lectures or more (briefing L554). */
export function applied(
  { applied, lectures, given }: CheckedFigures,
  year: FamilyPhysicianYear,
): FamilyPhysicianStep {
  const { halves, refusal } = applied;
  const required = year.appliedUnits.value;
  if (refusal !== undefined) {
    const missing = [given.lectures ? 'lectures' : 'appliedUnits'];
    return stepOf('applied', year.appliedUnits, year, {
      outcome: 'unknown',
      code: `applied-${refusal}`,
      missing,
    });
  }
  const reached = halves >= toHalves(required);
  const units = fromHalves(halves);
  return stepOf('applied', year.appliedUnits, year, {
    outcome: reached ? 'met' : 'not-met',
    code: reached ? 'applied-reached' : 'applied-short',
    numbers: { units, required, shortBy: reached ? 0 : required - units },
    used: [lectures ? 'lectures' : 'appliedUnits'],
  });
}
