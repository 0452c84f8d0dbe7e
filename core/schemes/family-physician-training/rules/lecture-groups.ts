import type { CheckedFigures } from '../checked-figures';
import { lectureStep, lecturesInside } from '../lectures';
import type { FamilyPhysicianStep } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/**
 * At least one lecture of each group ①–⑥ (S32). Which lecture belongs to which group was found for two groups of
 * an older list only, so groups are taken as the physician states them, never guessed from a title.
 */
export function lectureGroups(figures: CheckedFigures, year: FamilyPhysicianYear): FamilyPhysicianStep {
  return lectureStep('lecture-groups', year.lectureGroups, year, figures, (lectures) => {
    const required = year.lectureGroups.value;
    const covered = new Set<number>();
    for (const { group = 0, halves } of lecturesInside(lectures, year)) {
      if (group > 0 && group <= required && halves > 0) covered.add(group);
    }
    const all = covered.size === required;
    return [all, all ? 'lecture-groups-covered' : 'lecture-groups-open', { covered: covered.size, required }];
  });
}
