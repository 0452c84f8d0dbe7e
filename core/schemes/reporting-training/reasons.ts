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
  | 'unknown-year';

export type ReportingStep = Step<ReportingRule, ReportingReason>;

// Shared, so that a full trace costs few allocations.
export const noNumbers: Numbers = Object.freeze({});
export const noFigures: readonly string[] = Object.freeze([]);
export const onlyClassroom: readonly string[] = Object.freeze(['classroomUnits']);
export const onlyPractical: readonly string[] = Object.freeze(['practicalUnits']);
export const bothParts: readonly string[] = Object.freeze(['classroomUnits', 'practicalUnits']);
export const onlyApplicant: readonly string[] = Object.freeze(['applicant']);
