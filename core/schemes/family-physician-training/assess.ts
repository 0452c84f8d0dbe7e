import type { Outcome, PlainDate } from '../../assessment';
import { fromHalves } from '../../units';
import { checkFigures } from './checked-figures';
import type { FamilyPhysicianFigures } from './figures';
import { type FamilyPhysicianStep, stepOf } from './reasons';
import { applied } from './rules/applied';
import { basic } from './rules/basic';
import { lectureGroups } from './rules/lecture-groups';
import { lecturePeriod } from './rules/lecture-period';
import { officialLists } from './rules/official-lists';
import { practical } from './rules/practical';
import { renewal } from './rules/renewal';
import { repeatedLectures } from './rules/repeated-lectures';
import type { FamilyPhysicianYear } from './year';
import { familyPhysicianYearOn } from './years';

export type FamilyPhysicianAssessment = {
  readonly scheme: 'family-physician-training';
  readonly year?: FamilyPhysicianYear['id'];
  readonly provisional: boolean;
  readonly outcome: Outcome;
  /** 基本研修, 応用研修, 実地研修. */
  readonly basic: { readonly outcome: Outcome };
  readonly applied: { readonly units?: number; readonly outcome: Outcome };
  readonly practical: { readonly count?: number; readonly units?: number; readonly outcome: Outcome };
  readonly steps: readonly FamilyPhysicianStep[];
};

/**
 * Decides whether 日医かかりつけ医機能研修制度 is complete on a day in Japan, and says why. Units as in 10.5.
 * Only what several sources state (a valid 認定証, 10 units, 2 activities) can make it not-met. The rules about
 * single lectures come from one source: fulfilled they let it be met, otherwise it stays unknown. So a bare
 * `appliedUnits` is never met, for the list could show that the units do not count.
 * Never throws: what cannot be taken is unknown with its reason, and a day outside all known years gets no verdict.
 */
export function assessFamilyPhysician(
  figures: FamilyPhysicianFigures,
  options: { on: PlainDate },
): FamilyPhysicianAssessment {
  const year = familyPhysicianYearOn(options?.on);
  if (year === undefined) return outsideAllYears();
  const checked = checkFigures(figures, options.on, year.unitsPerActivity.value);
  const basicStep = basic(checked, year);
  const appliedSteps = [applied, repeatedLectures, lectureGroups, lecturePeriod].map((rule) =>
    rule(checked, year),
  );
  const practicalStep = practical(checked, year);
  const needed = [basicStep, ...appliedSteps, practicalStep];
  const { count, units } = practicalStep.because.numbers;
  return {
    scheme: 'family-physician-training',
    year: year.id,
    provisional: year.status === 'provisional',
    outcome: together(needed),
    basic: { outcome: basicStep.outcome },
    applied: {
      ...(checked.applied.refusal === undefined && { units: fromHalves(checked.applied.halves) }),
      outcome: together(appliedSteps),
    },
    practical: {
      ...(count !== undefined && units !== undefined && { count, units }),
      outcome: practicalStep.outcome,
    },
    steps: [...needed, officialLists(checked, year), renewal(checked, year)],
  };
}

/** One requirement missed is enough for not-met; without one, anything unknown leaves the whole unknown. */
function together(steps: readonly FamilyPhysicianStep[]): Outcome {
  if (steps.some(({ outcome }) => outcome === 'not-met')) return 'not-met';
  return steps.every(({ outcome }) => outcome === 'met') ? 'met' : 'unknown';
}

function outsideAllYears(): FamilyPhysicianAssessment {
  const unknown = { outcome: 'unknown' } as const;
  const parameter = { unit: 'fiscal year', source: 'briefing L555', verified: false };
  return {
    scheme: 'family-physician-training',
    provisional: false,
    outcome: 'unknown',
    basic: unknown,
    applied: unknown,
    practical: unknown,
    steps: [stepOf('year', parameter, undefined, { outcome: 'unknown', code: 'unknown-year' })],
  };
}
