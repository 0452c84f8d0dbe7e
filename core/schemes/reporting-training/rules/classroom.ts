import type { CheckedFigures } from '../checked-figures';
import { noNumbers, type ReportingReason, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Classroom training (座学研修) is required; how little is enough is not published (briefing L60). */
export function classroom({ classroom: part }: CheckedFigures, year: Year): ReportingStep {
  const minimum = year.classroomMinimum.value;
  const outcome = part.low >= minimum * 2 ? 'met' : part.high < minimum * 2 ? 'not-met' : 'unknown';
  return {
    rule: 'classroom',
    outcome,
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code: part.refusal === undefined ? reasonOf(outcome) : `classroom-${part.refusal}`,
      numbers: part.refusal === undefined ? numbersOf(part, minimum) : noNumbers,
    },
    used: part.used,
    missing: part.missing,
    parameter: year.classroomMinimum,
  };
}

function numbersOf({ low, high }: CheckedFigures['classroom'], minimum: number) {
  const numbers = { units: low / 2, minimum };
  return high === low || high === Number.POSITIVE_INFINITY
    ? numbers
    : { ...numbers, unsettled: (high - low) / 2 };
}

function reasonOf(outcome: 'met' | 'not-met' | 'unknown'): ReportingReason {
  if (outcome === 'met') return 'classroom-present';
  return outcome === 'not-met' ? 'classroom-absent' : 'classroom-unsettled';
}
