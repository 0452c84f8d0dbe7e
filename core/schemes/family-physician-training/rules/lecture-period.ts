import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import { halvesWithoutSurplus, lecturePeriodOf, lectureStep, lecturesInside } from '../lectures';
import type { FamilyPhysicianStep } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/** Lectures of three calendar years count (S32). The dates for this year are not published. */
export function lecturePeriod(figures: CheckedFigures, year: FamilyPhysicianYear): FamilyPhysicianStep {
  return lectureStep('lecture-period', year.lecturePeriodYears, year, figures, (lectures) => {
    const required = year.appliedUnits.value;
    const halves = halvesWithoutSurplus(lecturesInside(lectures, year), year);
    const inside = halves >= toHalves(required);
    const numbers = { ...lecturePeriodOf(year), unitsInside: fromHalves(halves), required };
    return [inside, inside ? 'lecture-period-inside' : 'lecture-period-unsettled', numbers];
  });
}
