import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import { halvesWithoutSurplus, lectureStep } from '../lectures';
import type { FamilyPhysicianStep } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/** The same lecture counts at most twice (S32). Repeats do no harm where the others suffice. */
export function repeatedLectures(figures: CheckedFigures, year: FamilyPhysicianYear): FamilyPhysicianStep {
  return lectureStep('repeated-lectures', year.sameLectureAtMost, year, figures, (lectures) => {
    const required = year.appliedUnits.value;
    const halves = halvesWithoutSurplus(lectures, year);
    const numbers = { atMost: year.sameLectureAtMost.value, unitsWithout: fromHalves(halves), required };
    if (halves === figures.applied.halves) return [true, 'repeated-lectures-none', numbers];
    const enough = halves >= toHalves(required);
    return [enough, enough ? 'repeated-lectures-not-needed' : 'repeated-lectures-needed', numbers];
  });
}
