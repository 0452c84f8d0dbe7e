import type { Numbers, Step } from '../../assessment';

export type ReportingRule = 'classroom' | 'practical' | 'total' | 'search-period' | 'applicant' | 'year';

/** Why a figure cannot be taken, by part: codes are `<part>-<refusal>`. */
export type Refusal = 'missing' | 'not-a-number' | 'negative' | 'off-grid' | 'not-finite' | 'too-large';

/** Every reason the rules give. A new one without words in `components/words/` does not compile. */
export type ReportingReason =
  | 'classroom-present'
  | 'classroom-absent'
  | 'classroom-unsettled'
  | `classroom-${Refusal}`
  | 'practical-present'
  | 'practical-absent'
  | 'practical-disagrees'
  | 'practical-not-a-list'
  | `practical-${Refusal}`
  | 'total-reached'
  | 'total-short'
  | 'total-unknown'
  | 'search-period-known'
  | 'search-period-end-unknown'
  | 'applicant-member'
  | 'applicant-non-member'
  | 'applicant-not-clinical'
  | 'applicant-not-stated'
  | 'unknown-year'
  | 'not-a-day';

export type ReportingStep = Step<ReportingRule, ReportingReason>;

// Shared, so that a full trace costs few allocations.
const names = (...figures: string[]): readonly string[] => Object.freeze(figures);
export const noNumbers: Numbers = Object.freeze({});
export const noFigures = names();
export const onlyClassroom = names('classroomUnits');
export const onlyUnsettled = names('classroomUnitsUnsettled');
export const classroomAndUnsettled = names('classroomUnits', 'classroomUnitsUnsettled');
export const onlyPractical = names('practicalUnits');
export const onlyActivities = names('activities');
export const practicalAndActivities = names('practicalUnits', 'activities');
export const onlyApplicant = names('applicant');
