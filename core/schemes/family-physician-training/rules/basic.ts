import { isPlainDate } from '../../../calendar';
import type { CheckedFigures } from '../checked-figures';
import { type FamilyPhysicianStep, stepOf } from '../reasons';
import type { FamilyPhysicianYear } from '../year';

const HELD = 'certificateHeld';
const ISSUED = 'certificateIssuedOn';
const END = 'certificateValidUntil';

/**
 * Basic training (基本研修): a 日医生涯教育認定証 that is valid on the day (briefing L554). How long one is valid was
 * found nowhere, so its last day is never reckoned from the first; the 3 years of L555 are those of the
 * scheme's own 修了証. (S32's window of issue is not used: it is one prefecture's, for 令和6年度.)
 */
export function basic({ given, on }: CheckedFigures, year: FamilyPhysicianYear): FamilyPhysicianStep {
  return stepOf('basic', year.certificate, year, judge(given, on));
}

function judge(given: CheckedFigures['given'], on: string): Parameters<typeof stepOf>[3] {
  const { certificateHeld: held, certificateIssuedOn: issued, certificateValidUntil: end } = given;
  const unreadable = (day: unknown) => day !== undefined && day !== null && !isPlainDate(day);
  if (unreadable(issued) || unreadable(end))
    return { outcome: 'unknown', code: 'basic-unreadable', missing: [END] };
  if (issued && end && issued > end) {
    return { outcome: 'unknown', code: 'basic-contradictory', missing: [ISSUED, END] };
  }
  if (held === false) {
    return issued || end
      ? { outcome: 'unknown', code: 'basic-contradictory', missing: [HELD] }
      : { outcome: 'not-met', code: 'basic-none', used: [HELD] };
  }
  if (issued && issued > on) return { outcome: 'not-met', code: 'basic-not-yet-issued', used: [ISSUED] };
  if (!end)
    return {
      outcome: 'unknown',
      code: held || issued ? 'basic-end-missing' : 'basic-missing',
      missing: [END],
    };
  return end < on
    ? { outcome: 'not-met', code: 'basic-expired', used: [END] }
    : { outcome: 'met', code: 'basic-valid', used: issued ? [ISSUED, END] : [END] };
}
