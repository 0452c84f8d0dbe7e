import { daysBetween, isPlainDate } from '../../../calendar';
import type { CheckedFigures } from '../checked-figures';
import { type FamilyPhysicianStep, stepOf } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

/**
 * Advice: the scheme's own 修了証 is valid 3 years, so one applies again each 3 years (briefing L555). No source
 * says which day is its last; `daysLeft` counts to the same day of the later year.
 */
export function renewal(
  { given: { completedOn }, on }: CheckedFigures,
  year: FamilyPhysicianYear,
): FamilyPhysicianStep {
  return stepOf('renewal', year.validityYears, year, { ...judge(completedOn, on, year), advice: true });
}

function judge(completed: unknown, on: string, year: FamilyPhysicianYear): Parameters<typeof stepOf>[3] {
  const missing = ['completedOn'];
  const used = missing;
  if (completed === undefined || completed === null) {
    return { outcome: 'not-applicable', code: 'renewal-not-stated', missing };
  }
  if (!isPlainDate(completed) || completed > on)
    return { outcome: 'unknown', code: 'renewal-unreadable', missing };
  const years = year.validityYears.value;
  // 29 February comes only every four years; its eve stands in.
  const ends = [completed, '-02-28'].map((day) => `${Number(completed.slice(0, 4)) + years}${day.slice(-6)}`);
  const daysLeft = daysBetween(on, ends.find(isPlainDate) ?? on) ?? 0;
  return daysLeft > 0
    ? { outcome: 'met', code: 'renewal-running', numbers: { years, daysLeft }, used }
    : { outcome: 'not-met', code: 'renewal-due', numbers: { years }, used };
}
