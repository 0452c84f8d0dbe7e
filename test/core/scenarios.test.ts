import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assess,
  type Figures,
  headlineOf,
  type NextStep,
  type Outcome,
  type ReportingReason,
  type ReportingRule,
} from '#core/index';

/** One case of test/scenarios/reporting-training*.json. Only what it names is compared. */
type Scenario = {
  name: string;
  day: string;
  figures: Figures;
  outcome: Outcome;
  /** The answer one rule must give. */
  reason: { rule: ReportingRule; code: ReportingReason };
  /** `null`: outside all years. */
  year?: string | null;
  provisional?: boolean;
  sum?: number;
  shortBy?: number;
  parts?: Partial<Record<'classroom' | 'practical' | 'total', Outcome>>;
  badges?: Assessment['portalBadges'];
  misleading?: boolean;
  headline?: string;
  next?: NextStep[];
  /** Whether the parameter of the step named in `reason` is verified; its outcome, where it is advice. */
  verified?: boolean;
  advice?: Outcome;
};

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));

/** JSON has no NaN, no infinity and no minus zero that a formatter would keep: {"number": "NaN"}. */
const revive = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'number' in value ? Number(value.number) : value;

const files = readdirSync(folder).filter((file) => /^reporting-training.*\.json$/.test(file));
const all = files.map((file) => ({
  file,
  scenarios: JSON.parse(readFileSync(`${folder}${file}`, 'utf8'), revive) as Scenario[],
}));
const answerTo = ({ figures, day }: Scenario) => assess(figures, { on: day });
const answers = all.flatMap(({ scenarios }) => scenarios.map(answerTo));
const steps = answers.flatMap((answer) => answer.steps);

const readers: { [Key in keyof Scenario]-?: (answer: Assessment, scenario: Scenario) => unknown } = {
  name: (_, { name }) => name,
  day: (_, { day }) => day,
  figures: (_, { figures }) => figures,
  outcome: ({ outcome }) => outcome,
  reason: (answer, scenario) => reasonOf(stepOf(answer, scenario)),
  year: ({ year }) => year ?? null,
  provisional: ({ provisional }) => provisional,
  sum: ({ total }) => total.units,
  shortBy: ({ total }) => total.shortBy,
  parts: (answer, { parts = {} }) =>
    Object.fromEntries(
      (['classroom', 'practical', 'total'] as const)
        .filter((part) => part in parts)
        .map((part) => [part, answer[part].outcome]),
    ),
  badges: ({ portalBadges }) => portalBadges,
  misleading: ({ misleadingBadge }) => misleadingBadge,
  headline: headlineOf,
  next: ({ next }) => next,
  verified: (answer, scenario) => stepOf(answer, scenario)?.parameter.verified,
  advice: (answer, scenario) => stepOf(answer, scenario)?.outcome,
};

const stepOf = ({ steps }: Assessment, { reason }: Scenario) =>
  steps.find(({ rule }) => rule === reason.rule);
const reasonOf = (step: Assessment['steps'][number] | undefined) =>
  step && { rule: step.rule, code: step.because.code };

describe.each(all)('$file', ({ scenarios }) => {
  it.each(scenarios)('$name', (scenario) => {
    const answer = answerTo(scenario);
    for (const key of Object.keys(scenario) as (keyof Scenario)[]) {
      expect(readers[key], `"${key}" is no field of a scenario`).toBeTypeOf('function');
      expect(readers[key](answer, scenario), key).toEqual(scenario[key]);
    }
  });
});

describe('the scenarios together', () => {
  it('have names of their own', () => {
    const names = all.flatMap(({ scenarios }) => scenarios.map(({ name }) => name));
    expect(names).toEqual([...new Set(names)]);
  });

  it('reach every reason', () => {
    // The compiler holds this list against ReportingReason: a new code without a scenario fails here.
    const reasons = {
      'classroom-present': true,
      'classroom-absent': true,
      'classroom-unsettled': true,
      'classroom-missing': true,
      'classroom-not-a-number': true,
      'classroom-negative': true,
      'classroom-off-grid': true,
      'classroom-not-finite': true,
      'classroom-too-large': true,
      'practical-present': true,
      'practical-absent': true,
      'practical-disagrees': true,
      'practical-not-a-list': true,
      'practical-missing': true,
      'practical-not-a-number': true,
      'practical-negative': true,
      'practical-off-grid': true,
      'practical-not-finite': true,
      'practical-too-large': true,
      'total-reached': true,
      'total-short': true,
      'total-unknown': true,
      'search-period-known': true,
      'search-period-end-unknown': true,
      'applicant-member': true,
      'applicant-non-member': true,
      'applicant-not-clinical': true,
      'applicant-not-stated': true,
      'unknown-year': true,
      'not-a-day': true,
    } satisfies Record<ReportingReason, true>;
    const named = all.flatMap(({ scenarios }) => scenarios.map(({ reason }) => reason.code));
    expect([...new Set(named)].sort()).toEqual(Object.keys(reasons).sort());
  });

  it('reach every outcome that a rule can have', () => {
    const reached = (rule: ReportingRule) =>
      [...new Set(steps.filter((step) => step.rule === rule).map(({ outcome }) => outcome))].sort();
    for (const rule of ['classroom', 'practical', 'total'] as const)
      expect(reached(rule), rule).toEqual(['met', 'not-met', 'unknown']);
    // Advice never blocks, so it is never not-met; a day outside all years gets no verdict at all.
    for (const rule of ['search-period', 'applicant'] as const)
      expect(reached(rule), rule).toEqual(['met', 'unknown']);
    expect(reached('year')).toEqual(['unknown']);
  });

  it('get all reasons, each with its source, and hear of a provisional year in every step', () => {
    for (const { year, provisional, steps } of answers) {
      expect(steps.map(({ rule }) => rule)).toEqual(
        year ? ['classroom', 'practical', 'total', 'search-period', 'applicant'] : ['year'],
      );
      for (const step of steps) {
        expect(step.provisional).toBe(provisional);
        expect(step.parameter.source).toMatch(/^briefing L\d/);
        expect(step.parameter.unit).not.toBe('');
        if (provisional) expect(step.parameter.verified).toBe(false);
        expect(step.advice).toBe(step.rule === 'search-period' || step.rule === 'applicant');
      }
    }
  });
});
