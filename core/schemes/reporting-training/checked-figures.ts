import { checkUnits, toHalves } from '../../units';
import type { Figures } from './figures';
import type { Refusal } from './reasons';
import type { Year } from './year';

/**
 * One part as far as it is known, in half-units: it lies between `low` and `high`. A figure that is known has
 * both alike; one that is missing or refused lies anywhere from 0, and `refusal` says why.
 */
export type CheckedPart<R extends string = Refusal> = {
  readonly low: number;
  readonly high: number;
  readonly refusal: R | undefined;
};

export type CheckedFigures = {
  readonly classroom: CheckedPart<Refusal>;
  readonly practical: CheckedPart<Refusal | 'disagrees' | 'not-a-list'>;
  /** How many different activities were stated; undefined when none were stated at all. */
  readonly activityCount: number | undefined;
  readonly applicant: Figures['applicant'];
};

const anywhere = <R extends string>(refusal: R): CheckedPart<R> => ({
  low: 0,
  high: Number.POSITIVE_INFINITY,
  refusal,
});

/** Takes figures as they come, of any type, and never throws: what cannot be taken is unknown, with its reason. */
export function checkFigures(figures: Figures, year: Year): CheckedFigures {
  // Callers from plain JavaScript hand in anything; nothing at all is nothing known.
  const given: Figures = typeof figures === 'object' && figures !== null ? figures : {};
  const activityCount = countActivities(given.activities);
  return {
    classroom: checkClassroom(given),
    practical: checkPractical(given.practicalUnits, activityCount, year),
    activityCount: activityCount === 'not-a-list' ? undefined : activityCount,
    applicant: given.applicant,
  };
}

function checkClassroom({ classroomUnits, classroomUnitsUnsettled }: Figures): CheckedPart {
  if (classroomUnits === undefined || classroomUnits === null) return anywhere('missing');
  const fault = checkUnits(classroomUnits, 0.5);
  if (fault !== 'ok') return anywhere(fault);
  const low = toHalves(classroomUnits);
  if (classroomUnitsUnsettled === undefined) return { low, high: low, refusal: undefined };
  const unsettledFault = checkUnits(classroomUnitsUnsettled, 0.5);
  // What is settled stays certain, whatever was said of the rest.
  if (unsettledFault !== 'ok') return { low, high: Number.POSITIVE_INFINITY, refusal: unsettledFault };
  return { low, high: low + toHalves(classroomUnitsUnsettled), refusal: undefined };
}

function checkPractical(
  practicalUnits: number | undefined,
  activityCount: number | 'not-a-list' | undefined,
  year: Year,
): CheckedFigures['practical'] {
  if (activityCount === 'not-a-list') return anywhere('not-a-list');
  const stated = practicalUnits ?? undefined;
  if (stated === undefined && activityCount === undefined) return anywhere('missing');
  const perActivity = year.unitsPerActivity.value ?? 5;
  const counted = activityCount === undefined ? undefined : toHalves(activityCount * perActivity);
  if (stated === undefined) return { low: counted ?? 0, high: counted ?? 0, refusal: undefined };
  const fault = checkUnits(stated, 5);
  if (fault !== 'ok') return anywhere(fault);
  const halves = toHalves(stated);
  if (counted !== undefined && counted !== halves) return anywhere('disagrees');
  return { low: halves, high: halves, refusal: undefined };
}

/** An item ticked twice counts once: the form has one box an item (briefing L669). */
function countActivities(activities: Figures['activities']): number | 'not-a-list' | undefined {
  if (activities === undefined || activities === null) return undefined;
  if (!Array.isArray(activities)) return 'not-a-list';
  for (const id of activities) if (typeof id !== 'string' || id === '') return 'not-a-list';
  // For the few ids a physician has, building a Set takes longer than all the rules together.
  if (activities.length > 40) return new Set(activities).size;
  return activities.filter((id, at) => activities.indexOf(id) === at).length;
}
