import type { NextStep } from '../../assessment';
import { toHalves } from '../../units';
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
  const cost = (way: typeof byClassroom) => way.classroom + way.activities * perActivity;
  if (byClassroom.activities === byActivities.activities) return stepsOf(byClassroom, perActivity, 1);
  const [first, second] =
    cost(byClassroom) <= cost(byActivities) ? [byClassroom, byActivities] : [byActivities, byClassroom];
  return [...stepsOf(first, perActivity, 1), ...stepsOf(second, perActivity, 2)];
}

/** What can be relied on; a part that is not known at all is taken for enough, so that nothing is asked for it. */
const certain = ({ low, refusal }: { low: number; refusal: unknown }) =>
  refusal === undefined ? low : Number.POSITIVE_INFINITY;

function stepsOf(
  way: { classroom: number; activities: number },
  perActivity: number,
  no: number,
): NextStep[] {
  const steps: NextStep[] = [];
  if (way.activities > 0) steps.push(activityStep(way.activities, perActivity, no));
  if (way.classroom > 0) steps.push(classroomStep(way.classroom, no));
  return steps;
}

const activityStep = (count: number, perActivity: number, way: number): NextStep => ({
  kind: 'activity',
  units: (count * perActivity) / 2,
  count,
  way,
});

const classroomStep = (halves: number, way: number): NextStep => ({
  kind: 'classroom',
  units: halves / 2,
  way,
});
