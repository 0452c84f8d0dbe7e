import { checkUnits, toHalves } from '../../units';
import type { Figures } from './figures';
import {
  classroomAndUnsettled,
  noFigures,
  onlyActivities,
  onlyClassroom,
  onlyPractical,
  onlyUnsettled,
  practicalAndActivities,
  type Refusal,
} from './reasons';
import type { Year } from './year';

/**
 * One part as far as it is known, in half-units: it lies between `low` and `high`. A figure that is known has
 * both alike; one that is missing or refused lies anywhere from 0, and `refusal` says why.
 */
export type CheckedPart<R extends string = Refusal> = {
  readonly low: number;
  readonly high: number;
  readonly refusal: R | undefined;
  /** Names of the figures it was taken from, and of those that are missing. */
  readonly used: readonly string[];
  readonly missing: readonly string[];
};

export type CheckedFigures = {
  readonly classroom: CheckedPart<Refusal>;
  readonly practical: CheckedPart<Refusal | 'disagrees' | 'not-a-list'>;
  /** How many different activities were stated; undefined when none were stated at all. */
  readonly activityCount: number | undefined;
  readonly applicant: Figures['applicant'];
};

const anywhere = <R extends string>(
  refusal: R,
  missing: readonly string[],
  used: readonly string[] = noFigures,
): CheckedPart<R> => ({ low: 0, high: Number.POSITIVE_INFINITY, refusal, used, missing });

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
  if (classroomUnits === undefined || classroomUnits === null) return anywhere('missing', onlyClassroom);
  const fault = checkUnits(classroomUnits, 0.5);
  if (fault !== 'ok') return anywhere(fault, onlyClassroom);
  const low = toHalves(classroomUnits);
  const part = { low, high: low, refusal: undefined, used: onlyClassroom, missing: noFigures };
  if (classroomUnitsUnsettled === undefined || classroomUnitsUnsettled === null) return part;
  const unsettled = checkUnits(classroomUnitsUnsettled, 0.5);
  // What is settled stays certain, whatever was said of the rest.
  if (unsettled !== 'ok') return { ...part, high: Number.POSITIVE_INFINITY, missing: onlyUnsettled };
  return { ...part, high: low + toHalves(classroomUnitsUnsettled), used: classroomAndUnsettled };
}

function checkPractical(
  practicalUnits: number | undefined,
  activityCount: number | 'not-a-list' | undefined,
  year: Year,
): CheckedFigures['practical'] {
  if (activityCount === 'not-a-list') return anywhere('not-a-list', onlyActivities);
  const stated = practicalUnits ?? undefined;
  if (activityCount === undefined && stated === undefined) return anywhere('missing', onlyPractical);
  if (activityCount === undefined) return checkStated(stated, onlyPractical);
  const counted = toHalves(activityCount * year.unitsPerActivity.value);
  if (stated === undefined) return known(counted, onlyActivities);
  const part = checkStated(stated, practicalAndActivities);
  if (part.refusal !== undefined || part.low === counted) return part;
  return anywhere('disagrees', noFigures, practicalAndActivities);
}

function checkStated(units: unknown, used: readonly string[]): CheckedPart {
  const fault = checkUnits(units, 5);
  return fault === 'ok' ? known(toHalves(Number(units)), used) : anywhere(fault, onlyPractical);
}

const known = (halves: number, used: readonly string[]): CheckedPart => ({
  low: halves,
  high: halves,
  refusal: undefined,
  used,
  missing: noFigures,
});

/** An item ticked twice counts once: the form has one box an item (briefing L669). */
function countActivities(activities: Figures['activities']): number | 'not-a-list' | undefined {
  if (activities === undefined || activities === null) return undefined;
  if (!Array.isArray(activities)) return 'not-a-list';
  for (const id of activities) if (typeof id !== 'string' || id.trim() === '') return 'not-a-list';
  // For the few ids a physician has, building a Set takes longer than all the rules together.
  if (activities.length > 40) return new Set(activities).size;
  return activities.filter((id, at) => activities.indexOf(id) === at).length;
}
