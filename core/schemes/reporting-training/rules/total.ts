import type { CheckedFigures } from '../checked-figures';
import { bothParts, noFigures, onlyClassroom, onlyPractical, type ReportingStep } from '../reasons';
import type { Year } from '../year';

/** Both parts together reach the required sum. A part that is not known counts as anything from 0 (briefing L386). */
export function total({ classroom, practical }: CheckedFigures, year: Year): ReportingStep {
  const required = year.requiredUnits.value ?? 10;
  const low = classroom.low + practical.low;
  const reached = low >= required * 2;
  const short = classroom.high + practical.high < required * 2;
  const missing = missingOf(classroom.refusal === undefined, practical.refusal === undefined);
  return {
    rule: 'total',
    outcome: reached ? 'met' : short ? 'not-met' : 'unknown',
    advice: false,
    provisional: year.status === 'provisional',
    because: {
      code: reached ? 'total-reached' : short ? 'total-short' : 'total-unknown',
      // With a figure missing, `atLeast` is what is certain; `units` is given only when it is the sum itself.
      numbers:
        missing === noFigures && classroom.low === classroom.high
          ? { units: low / 2, required, shortBy: reached ? 0 : required - low / 2 }
          : { atLeast: low / 2, required },
    },
    used: usedOf(missing),
    missing,
    parameter: year.requiredUnits,
  };
}

function missingOf(hasClassroom: boolean, hasPractical: boolean): readonly string[] {
  if (hasClassroom) return hasPractical ? noFigures : onlyPractical;
  return hasPractical ? onlyClassroom : bothParts;
}

function usedOf(missing: readonly string[]): readonly string[] {
  if (missing === noFigures) return bothParts;
  if (missing === bothParts) return noFigures;
  return missing === onlyPractical ? onlyClassroom : onlyPractical;
}
