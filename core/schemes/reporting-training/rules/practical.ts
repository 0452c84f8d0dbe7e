import type { CheckedFigures } from '../checked-figures';
import { noFigures, noNumbers, onlyPractical, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Practical training (実地研修) is required: at least one activity, past ones included (briefing L60, L80, L347). */
export function practical({ practical: part, activityCount }: CheckedFigures, year: Year): ReportingStep {
  const known = part.refusal === undefined;
  const minimum = year.practicalMinimum.value ?? 5;
  const present = part.low >= minimum * 2;
  return {
    rule: 'practical',
    outcome: !known ? 'unknown' : present ? 'met' : 'not-met',
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code:
        part.refusal !== undefined
          ? `practical-${part.refusal}`
          : present
            ? 'practical-present'
            : 'practical-absent',
      numbers: known ? numbersOf(part.low / 2, activityCount, year) : noNumbers,
    },
    used: known ? onlyPractical : noFigures,
    missing: known ? noFigures : onlyPractical,
    parameter: year.practicalMinimum,
  };
}

function numbersOf(units: number, activityCount: number | undefined, year: Year) {
  const perActivity = year.unitsPerActivity.value ?? 5;
  return { units, perActivity, count: activityCount ?? units / perActivity };
}
