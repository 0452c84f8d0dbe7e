import type { Numbers } from '../../../assessment';
import { fromHalves, toHalves } from '../../../units';
import type { CheckedFigures } from '../checked-figures';
import type { ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Both parts together reach the required sum. A part that is not known counts as anything from 0 (briefing L386). */
export function total({ classroom, practical }: CheckedFigures, year: Year): ReportingStep {
  const required = year.requiredUnits.value;
  const low = classroom.low + practical.low;
  const high = classroom.high + practical.high;
  const reached = low >= toHalves(required);
  const short = high < toHalves(required);
  return {
    rule: 'total',
    outcome: reached ? 'met' : short ? 'not-met' : 'unknown',
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code: reached ? 'total-reached' : short ? 'total-short' : 'total-unknown',
      numbers:
        low === high
          ? sumOf(fromHalves(low), required)
          : rangeOf(fromHalves(low), fromHalves(high), required),
    },
    used: both(classroom.used, practical.used),
    missing: both(classroom.missing, practical.missing),
    parameter: year.requiredUnits,
  };
}

const sumOf = (units: number, required: number): Numbers => ({
  units,
  required,
  shortBy: Math.max(0, required - units),
});

/** Between what is certain and what is possible; no `atMost` where a figure is missing. */
const rangeOf = (atLeast: number, atMost: number, required: number): Numbers =>
  atMost === Number.POSITIVE_INFINITY ? { atLeast, required } : { atLeast, atMost, required };

function both(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
