import type { CheckedFigures } from '../checked-figures';
import { noFigures, noNumbers, onlyClassroom, type ReportingReason, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Classroom training (座学研修) is required; how little is enough is not published (briefing L60). */
export function classroom({ classroom: part }: CheckedFigures, year: Year): ReportingStep {
  const minimum = year.classroomMinimum.value ?? 0.5;
  const known = part.refusal === undefined;
  const outcome = part.low >= minimum * 2 ? 'met' : part.high < minimum * 2 ? 'not-met' : 'unknown';
  return {
    rule: 'classroom',
    outcome,
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code: part.refusal === undefined ? reasonOf(outcome) : `classroom-${part.refusal}`,
      numbers: known ? { units: part.low / 2, unsettled: (part.high - part.low) / 2, minimum } : noNumbers,
    },
    used: known ? onlyClassroom : noFigures,
    missing: known ? noFigures : onlyClassroom,
    parameter: year.classroomMinimum,
  };
}

function reasonOf(outcome: 'met' | 'not-met' | 'unknown'): ReportingReason {
  if (outcome === 'met') return 'classroom-present';
  return outcome === 'not-met' ? 'classroom-absent' : 'classroom-unsettled';
}
