import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import { noNumbers, type ReportingReason, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Classroom training (座学研修) is required; how little is enough is not published (briefing L60). */
export function classroom({ classroom: part }: CheckedFigures, year: Year): ReportingStep {
  const minimum = year.classroomMinimum.value;
  const least = toHalves(minimum);
  const outcome = part.low >= least ? 'met' : part.high < least ? 'not-met' : 'unknown';
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
  const numbers = { units: fromHalves(low), minimum };
  return high === low || high === Number.POSITIVE_INFINITY
    ? numbers
    : { ...numbers, unsettled: fromHalves(high - low) };
}

function reasonOf(outcome: 'met' | 'not-met' | 'unknown'): ReportingReason {
  if (outcome === 'met') return 'classroom-present';
  return outcome === 'not-met' ? 'classroom-absent' : 'classroom-unsettled';
}
