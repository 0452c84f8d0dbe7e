import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  assess,
  type Figures,
  headlineOf,
  type NextStep,
  type Outcome,
  type ReportingReason,
} from '#core/index';
import { provingTime } from './proof-runs';

const days = fc.constantFrom('2025-04-01', '2025-12-24', '2026-03-31', '2026-04-01', '2027-03-31');

// Most near the limits, where the verdict turns; some far beyond them.
const classroomUnits = fc.oneof(fc.nat(30), fc.nat(1_300)).map((halves) => halves / 2);
const count = fc.oneof(fc.nat(4), fc.nat(60));
const activitiesOf = (length: number) => Array.from({ length }, (_, index) => `activity-${index}`);

/** Every value that can matter for a part that is not known, below, at and above each limit. */
const classroomValues = Array.from({ length: 23 }, (_, halves) => halves / 2);
const practicalValues = [0, 5, 10, 15];

const refusedNumber = fc.constantFrom<unknown>(
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0.5,
  0.25,
  1e300,
  '10',
  {},
);

describe('assess', { timeout: provingTime }, () => {
  it('never throws and always answers in its own shape, whatever stands in whatever place', () => {
    const anyValue = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.double(),
      classroomUnits,
      fc.constantFrom(-0, Number.MAX_SAFE_INTEGER, Number.MAX_VALUE, Number.MIN_VALUE),
    );
    const anyFigures = fc.oneof(
      anyValue,
      fc.record(
        {
          classroomUnits: anyValue,
          practicalUnits: anyValue,
          classroomUnitsUnsettled: anyValue,
          activities: fc.oneof(anyValue, fc.array(fc.oneof(fc.string(), anyValue))),
          applicant: fc.oneof(
            anyValue,
            fc.record({ clinical: anyValue, membership: anyValue }, { requiredKeys: [] }),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    const anyOptions = fc.oneof(anyValue, fc.record({ on: fc.oneof(days, anyValue) }));
    fc.assert(
      fc.property(anyFigures, anyOptions, (figures, options) => {
        const answer = assess(figures as Figures, options as { on: string });
        expect(['met', 'not-met', 'unknown']).toContain(answer.outcome);
        expect(answer.steps.length).toBeGreaterThan(0);
        expect(answer.misleadingBadge).toBe(
          answer.portalBadges.total === 'sufficient' && answer.outcome === 'not-met',
        );
        expect(headlineOf(answer)).toBeTypeOf('string');
        for (const step of answer.steps)
          if (!step.advice) expect(step.outcome).toBe(outcomeOf(step.because.code));
        expectPlain(answer);
      }),
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(partlyKnown(), days, ({ figures }, on) => {
        expectPlain(assess(figures, { on }));
      }),
    );
    expectPlain(assess({}, { on: '2020-01-01' }));
    expectPlain(assess({ classroomUnits: -0, practicalUnits: -0 }, { on: '2026-11-23' }));
  });

  it('never turns met into not-met when units are added', () => {
    const rank: Record<Outcome, number> = { 'not-met': 0, unknown: 1, met: 2, 'not-applicable': 3 };
    fc.assert(
      fc.property(partlyKnown(), classroomUnits, count, days, ({ figures }, moreUnits, more, on) => {
        const before = assess(figures, { on });
        const after = assess(withMore(figures, before, moreUnits, more), { on });
        for (const part of ['classroom', 'practical', 'total'] as const)
          expect(rank[after[part].outcome]).toBeGreaterThanOrEqual(rank[before[part].outcome]);
        expect(rank[after.outcome]).toBeGreaterThanOrEqual(rank[before.outcome]);
        expect(after.total.shortBy ?? 0).toBeLessThanOrEqual(
          before.total.shortBy ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });

  it('answers exactly what every possible value of the missing figures would give, else unknown', () => {
    fc.assert(
      fc.property(partlyKnown(), days, ({ figures, completions }, on) => {
        const answer = assess(figures, { on });
        const possible = completions.map((completion) => assess(completion, { on }));
        const agreed = (outcomeOf: (one: Assessment) => unknown) => {
          const all = new Set(possible.map(outcomeOf));
          return all.size === 1 ? [...all][0] : undefined;
        };
        expect(answer.outcome).toBe(agreed((one) => one.outcome) ?? 'unknown');
        for (const part of ['classroom', 'practical', 'total'] as const)
          expect(answer[part].outcome).toBe(agreed((one) => one[part].outcome) ?? 'unknown');
        expect(answer.portalBadges.total).toBe(agreed((one) => one.portalBadges.total));
        // An unknown verdict is never called misleading, a known one is whenever each completion is.
        expect(answer.misleadingBadge).toBe(agreed((one) => one.misleadingBadge) ?? false);
      }),
    );
  });

  it('is unknown only with a reason, and names what is missing only where something is', () => {
    fc.assert(
      fc.property(partlyKnown(), days, ({ figures, completions }, on) => {
        const { steps, outcome } = assess(figures, { on });
        const required = steps.filter(({ advice }) => !advice);
        if (outcome === 'unknown') expect(required.some((step) => step.outcome === 'unknown')).toBe(true);
        if (completions.length === 1)
          for (const step of required) {
            expect(step.missing).toEqual([]);
            expect(step.outcome).not.toBe('unknown');
          }
      }),
    );
  });

  it('names ways that complete the training when done, none longer than needed, the nearest first', () => {
    const unsettled = fc.option(fc.nat(24), { nil: undefined });
    fc.assert(
      fc.property(classroomUnits, unsettled, count, days, (units, halves, done, on) => {
        // Whether unsettled units count is not known, so a way must complete without them.
        const rest = halves === undefined ? {} : { classroomUnitsUnsettled: halves / 2 };
        const outcomeAt = (classroom: number, practical: number) =>
          assess({ ...rest, classroomUnits: classroom, practicalUnits: practical }, { on }).outcome;
        const { next, outcome } = assess(
          { ...rest, classroomUnits: units, practicalUnits: done * 5 },
          { on },
        );
        expect(next.length === 0).toBe(outcome === 'met');
        const costs = waysOf(next).map((steps) => {
          const gained = (kind: NextStep['kind']) =>
            steps.filter((step) => step.kind === kind).reduce((sum, step) => sum + step.units, 0);
          const classroom = units + gained('classroom');
          const practical = done * 5 + gained('activity');
          expect(outcomeAt(classroom, practical)).toBe('met');
          for (const { kind, units: own, count: times } of steps) {
            if (kind === 'activity') expect(own).toBe((times ?? Number.NaN) * 5);
            const less = kind === 'activity' ? [classroom, practical - 5] : [classroom - 0.5, practical];
            expect(outcomeAt(less[0] ?? 0, less[1] ?? 0)).not.toBe('met');
          }
          return gained('classroom') + gained('activity');
        });
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        if (costs[0] !== undefined) expect(costs[0]).toBe(least(units, done));
      }),
    );
  });

  it('names a next step wherever it says not-met, also when a figure is missing', () => {
    fc.assert(
      fc.property(partlyKnown(), days, ({ figures }, on) => {
        const { outcome, next } = assess(figures, { on });
        if (outcome === 'not-met') expect(next).not.toEqual([]);
        if (outcome === 'met') expect(next).toEqual([]);
      }),
    );
  });

  it('changes nothing that it is given, and two answers share nothing that can be changed', () => {
    fc.assert(
      fc.property(partlyKnown(), partlyKnown(), days, ({ figures }, other, on) => {
        const given = structuredClone(figures);
        const answer = assess(figures, { on });
        expect(figures).toEqual(given);
        const mine = objectsIn(answer);
        for (const object of objectsIn(assess(other.figures, { on })))
          if (mine.has(object)) expect(Object.isFrozen(object), JSON.stringify(object)).toBe(true);
        for (const object of objectsIn(figures)) expect(mine.has(object)).toBe(false);
      }),
    );
  });
});

/**
 * Figures of which some part may be missing, refused or unsettled, with every completion that could matter: the
 * known figures alone where nothing is missing.
 */
function partlyKnown(): fc.Arbitrary<{ figures: Figures; completions: Figures[] }> {
  type Part = { given: object; values: number[] };
  const classroom: fc.Arbitrary<Part> = fc.oneof(
    classroomUnits.map((units) => ({ given: { classroomUnits: units }, values: [units] })),
    fc.tuple(classroomUnits, fc.nat(24)).map(([units, halves]) => ({
      given: { classroomUnits: units, classroomUnitsUnsettled: halves / 2 },
      values: Array.from({ length: halves + 1 }, (_, index) => units + index / 2),
    })),
    refusedNumber.map((value) => ({
      given: value === undefined ? {} : { classroomUnits: value },
      values: classroomValues,
    })),
  );
  const practical: fc.Arbitrary<Part> = fc.oneof(
    count.map((done) => ({ given: { practicalUnits: done * 5 }, values: [done * 5] })),
    count.map((done) => ({ given: { activities: activitiesOf(done) }, values: [done * 5] })),
    count.map((done) => ({
      given: { practicalUnits: done * 5, activities: activitiesOf(done) },
      values: [done * 5],
    })),
    refusedNumber.map((value) => ({
      given: value === undefined ? {} : { practicalUnits: value },
      values: practicalValues,
    })),
    fc
      .tuple(count, count)
      .filter(([stated, ticked]) => stated !== ticked)
      .map(([stated, ticked]) => ({
        given: { practicalUnits: stated * 5, activities: activitiesOf(ticked) },
        values: practicalValues,
      })),
    fc.constantFrom<unknown>('mental-health', 3, {}, [1], ['']).map((activities) => ({
      given: { activities },
      values: practicalValues,
    })),
  );
  return fc.tuple(classroom, practical).map(([first, second]) => ({
    figures: { ...first.given, ...second.given },
    completions: first.values.flatMap((units) =>
      second.values.map((practicalUnits) => ({ classroomUnits: units, practicalUnits })),
    ),
  }));
}

/** What a reason can only mean: nothing is met because of a figure that was refused. */
function outcomeOf(code: ReportingReason): Outcome {
  if (/-(present|reached)$/.test(code)) return 'met';
  return /-(absent|short)$/.test(code) ? 'not-met' : 'unknown';
}

/** Adds to what is known; what was refused stays as it is. */
function withMore(figures: Figures, { classroom, practical }: Assessment, units: number, more: number) {
  const { classroomUnits: had = 0, practicalUnits, activities } = figures;
  return {
    ...figures,
    ...(classroom.units !== undefined && { classroomUnits: had + units }),
    ...(practical.units !== undefined && {
      ...(practicalUnits !== undefined && { practicalUnits: practicalUnits + more * 5 }),
      ...(activities !== undefined && { activities: activitiesOf(activities.length + more) }),
    }),
  };
}

/** The fewest units that complete: by trying, not by the rule. */
function least(units: number, done: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let more = 0; more <= 2; more++)
    for (let gained = 0; gained <= 10; gained += 0.5) {
      const complete = units + gained > 0 && done + more > 0 && units + gained + (done + more) * 5 >= 10;
      if (complete) best = Math.min(best, gained + more * 5);
    }
  return best;
}

function waysOf(next: readonly NextStep[]): NextStep[][] {
  const ways: NextStep[][] = [];
  for (const step of next) {
    const way = ways[step.way - 1] ?? [];
    way.push(step);
    ways[step.way - 1] = way;
  }
  return ways;
}

/** The round trip drops `undefined` and `-0` and turns NaN into null: any of them shows here. */
function expectPlain(answer: Assessment) {
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
}

function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found;
  found.add(value);
  for (const part of Object.values(value)) objectsIn(part, found);
  return found;
}
