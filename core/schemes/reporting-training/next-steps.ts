import type { NextStep } from '../../assessment';
import { fromHalves, toHalves } from '../../units';
import type { CheckedFigures } from './checked-figures';
import type { Year } from './year';

const none: readonly NextStep[] = Object.freeze([]);

/**
 * The shortest ways to complete, nearest (fewest units) first: the missing units filled by classroom training, or
 * by activities. Where a figure is not known only the part that is certainly missing is named; units of which it is
 * not known whether they count are not relied on. All in half-units.
 */
export function nextSteps({ classroom, practical }: CheckedFigures, year: Year): readonly NextStep[] {
  const perActivity = toHalves(year.unitsPerActivity.value);
  const least = toHalves(year.classroomMinimum.value);
  const hasClassroom = certain(classroom);
  const hasPractical = certain(practical);
  const needsClassroom = hasClassroom < least;
  const needsActivity = hasPractical < toHalves(year.practicalMinimum.value);
  const short = Math.max(0, toHalves(year.requiredUnits.value) - hasClassroom - hasPractical);
  if (short === 0 && !needsClassroom && !needsActivity) return none;

  const fewestActivities = needsActivity ? 1 : 0;
  const leastClassroom = needsClassroom ? least : 0;
  const byClassroom = {
    classroom: Math.max(leastClassroom, short - fewestActivities * perActivity),
    activities: fewestActivities,
  };
  const byActivities = {
    classroom: leastClassroom,
    activities: Math.max(fewestActivities, Math.ceil((short - leastClassroom) / perActivity)),
  };
  const cost = ({ classroom, activities }: Plan) => classroom + activities * perActivity;
  if (byClassroom.activities === byActivities.activities) return stepsOf(byClassroom, perActivity, 1);
  const [first, second] =
    cost(byClassroom) <= cost(byActivities) ? [byClassroom, byActivities] : [byActivities, byClassroom];
  return [...stepsOf(first, perActivity, 1), ...stepsOf(second, perActivity, 2)];
}

/** What can be relied on; a part that is not known at all is taken for enough, so that nothing is asked for it. */
const certain = ({ low, refusal }: { low: number; refusal: unknown }) =>
  refusal === undefined ? low : Number.POSITIVE_INFINITY;

type Plan = { readonly classroom: number; readonly activities: number };

function stepsOf({ classroom, activities }: Plan, perActivity: number, way: number): NextStep[] {
  const steps: NextStep[] = [];
  if (activities > 0) steps.push(activityStep(activities, perActivity, way));
  if (classroom > 0) steps.push(classroomStep(classroom, way));
  return steps;
}

const activityStep = (count: number, perActivity: number, way: number): NextStep => ({
  kind: 'activity',
  units: fromHalves(count * perActivity),
  count,
  way,
});

const classroomStep = (halves: number, way: number): NextStep => ({
  kind: 'classroom',
  units: fromHalves(halves),
  way,
});
