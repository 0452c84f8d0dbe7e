import type { Badge, NextStep, Numbers, Outcome, PlainDate } from '../../assessment';
import { isPlainDate } from '../../calendar';
import { deepFrozen } from '../../frozen';
import { fromHalves } from '../../units';
import { type CheckedFigures, checkFigures } from './checked-figures';
import type { Figures } from './figures';
import { nextSteps } from './next-steps';
import { noFigures, type ReportingStep } from './reasons';
import { applicant } from './rules/applicant';
import { classroom } from './rules/classroom';
import { practical } from './rules/practical';
import { searchPeriod } from './rules/search-period';
import { total } from './rules/total';
import type { Year } from './year';
import { yearOn, years } from './years';

type Part = { readonly units?: number; readonly outcome: Outcome };

export type Assessment = {
  readonly scheme: 'reporting-training';
  readonly year?: Year['id'];
  readonly provisional: boolean;
  readonly outcome: Outcome;
  readonly classroom: Part;
  readonly practical: Part;
  readonly total: Part & { readonly required?: number; readonly shortBy?: number };
  /** What the portal shows: the total by the sum alone; a part only where the briefing attests it (0 → 単位不足). */
  readonly portalBadges: { readonly total?: Badge; readonly classroom?: Badge; readonly practical?: Badge };
  /** Exactly when the portal's total badge reads 単位充足 while the training is not complete. */
  readonly misleadingBadge: boolean;
  readonly steps: readonly ReportingStep[];
  readonly next: readonly NextStep[];
};

/**
 * Decides whether かかりつけ医機能報告制度にかかる研修 is complete on a day in Japan, and says why. Units as in 568.5.
 * Never throws: what cannot be taken is unknown with its reason, and a day outside all known years gets no verdict.
 */
export function assess(figures: Figures, options: { on: PlainDate }): Assessment {
  const year = yearOn(options?.on);
  if (year === undefined) return isPlainDate(options?.on) ? outsideAllYears : onNoDay;
  const checked = checkFigures(figures, year);
  const classroomStep = classroom(checked, year);
  const practicalStep = practical(checked, year);
  const totalStep = total(checked, year);
  const outcome = verdict(classroomStep.outcome, practicalStep.outcome, totalStep.outcome);
  const portalBadges = portalBadgesOf(checked, totalStep.outcome);
  return {
    scheme: 'reporting-training',
    year: year.id,
    provisional: year.status === 'provisional',
    outcome,
    classroom: partOf(checked.classroom, classroomStep.outcome),
    practical: partOf(checked.practical, practicalStep.outcome),
    total: totalOf(totalStep),
    portalBadges,
    misleadingBadge: portalBadges.total === 'sufficient' && outcome === 'not-met',
    steps: [classroomStep, practicalStep, totalStep, searchPeriod(checked, year), applicant(checked, year)],
    next: nextSteps(checked, year),
  };
}

/** One requirement missed is enough for not-met; without one, anything unknown leaves the whole unknown. */
function verdict(a: Outcome, b: Outcome, c: Outcome): Outcome {
  if (a === 'not-met' || b === 'not-met' || c === 'not-met') return 'not-met';
  return a === 'unknown' || b === 'unknown' || c === 'unknown' ? 'unknown' : 'met';
}

function partOf(part: CheckedFigures['classroom' | 'practical'], outcome: Outcome): Part {
  return part.refusal === undefined ? { units: fromHalves(part.low), outcome } : { outcome };
}

function totalOf({ outcome, because: { numbers } }: ReportingStep): Assessment['total'] {
  const { units, required, shortBy } = numbers;
  const known = required === undefined ? { outcome } : { required, outcome };
  return units === undefined || shortBy === undefined ? known : { units, ...known, shortBy };
}

function portalBadgesOf(
  { classroom, practical }: CheckedFigures,
  total: Outcome,
): Assessment['portalBadges'] {
  const badges: { total?: Badge; classroom?: Badge; practical?: Badge } = {};
  if (total === 'met') badges.total = 'sufficient';
  else if (total === 'not-met') badges.total = 'insufficient';
  if (classroom.high === 0) badges.classroom = 'insufficient';
  if (practical.high === 0) badges.practical = 'insufficient';
  return badges;
}

const [first, last] = [years[0], years.at(-1)];

const withoutYear = (code: 'unknown-year' | 'not-a-day', numbers: Numbers): Assessment => ({
  scheme: 'reporting-training',
  provisional: false,
  outcome: 'unknown',
  classroom: { outcome: 'unknown' },
  practical: { outcome: 'unknown' },
  total: { outcome: 'unknown' },
  portalBadges: {},
  misleadingBadge: false,
  steps: [
    {
      rule: 'year',
      outcome: 'unknown',
      advice: false,
      provisional: false,
      because: { code, numbers },
      used: noFigures,
      missing: noFigures,
      // 修了証書・認定証 交付年度
      parameter: { unit: 'fiscal year', source: 'briefing L247, L333', verified: false },
    },
  ],
  next: [],
});

const outsideAllYears = deepFrozen(
  withoutYear(
    'unknown-year',
    first && last ? { firstYear: first.fiscalYear, lastYear: last.fiscalYear } : {},
  ),
);
const onNoDay = deepFrozen(withoutYear('not-a-day', {}));
