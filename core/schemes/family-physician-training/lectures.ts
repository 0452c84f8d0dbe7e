import type { Numbers, Parameter } from '../../assessment';
import type { CheckedFigures, CheckedLecture } from './checked-figures';
import { type FamilyPhysicianReason, type FamilyPhysicianStep, stepOf } from './reasons';
import type { FamilyPhysicianYear } from './year';

/**
 * The three rules about single lectures (S32) are known from one prefecture and one year. None of them says
 * not-met: what they do not find fulfilled leaves the outcome unknown, since a wrong verdict is worse than none.
 */

/** First and last calendar year that count, reckoned as S32's 2022–2024 for 令和6年度 (FY2024). */
export function lecturePeriodOf(year: FamilyPhysicianYear): { from: number; to: number } {
  return { from: year.fiscalYear - year.lecturePeriodYears.value + 1, to: year.fiscalYear };
}

/** The lectures that lie inside the period for certain; an undated one may lie anywhere. */
export function lecturesInside(lectures: readonly CheckedLecture[], year: FamilyPhysicianYear) {
  const { from, to } = lecturePeriodOf(year);
  return lectures.filter(({ day }) => day !== undefined && day >= `${from}-01-01` && day <= `${to}-12-31`);
}

/** Half-units with each lecture counted at most so often; of the repeats, those with the most units count. */
export function halvesWithoutSurplus(lectures: readonly CheckedLecture[], year: FamilyPhysicianYear): number {
  const most = year.sameLectureAtMost.value;
  const times = new Map<string, number>();
  let sum = 0;
  for (const { key, halves } of [...lectures].sort((a, b) => b.halves - a.halves)) {
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    if (before < most) sum += halves;
  }
  return sum;
}

/** One of the three rules: judges the list where there is one that can be taken. */
export function lectureStep(
  rule: 'repeated-lectures' | 'lecture-groups' | 'lecture-period',
  parameter: Parameter,
  year: FamilyPhysicianYear,
  { applied, lectures }: CheckedFigures,
  judge: (lectures: readonly CheckedLecture[]) => [fulfilled: boolean, FamilyPhysicianReason, Numbers],
): FamilyPhysicianStep {
  if (applied.refusal !== undefined || !lectures) {
    return stepOf(rule, parameter, year, {
      outcome: 'unknown',
      code: 'lectures-not-listed',
      missing: ['lectures'],
    });
  }
  const [fulfilled, code, numbers] = judge(lectures);
  return stepOf(rule, parameter, year, {
    outcome: fulfilled ? 'met' : 'unknown',
    code,
    numbers,
    used: ['lectures'],
  });
}
