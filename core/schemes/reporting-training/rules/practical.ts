import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import { noNumbers, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Practical training (実地研修) is required: at least one activity, past ones included (briefing L60, L80, L347). */
export function practical({ practical: part, activityCount }: CheckedFigures, year: Year): ReportingStep {
  const { refusal } = part;
  const present = part.low >= toHalves(year.practicalMinimum.value);
  return {
    rule: 'practical',
    outcome: refusal !== undefined ? 'unknown' : present ? 'met' : 'not-met',
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code:
        refusal !== undefined ? `practical-${refusal}` : present ? 'practical-present' : 'practical-absent',
      numbers: refusal === undefined ? numbersOf(fromHalves(part.low), activityCount, year) : noNumbers,
    },
    used: part.used,
    missing: part.missing,
    parameter: year.practicalMinimum,
  };
}

function numbersOf(units: number, activityCount: number | undefined, year: Year) {
  const perActivity = year.unitsPerActivity.value;
  return { units, perActivity, count: activityCount ?? units / perActivity };
}
