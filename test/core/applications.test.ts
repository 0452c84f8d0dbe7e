import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, type ReviewOptions, reviewApplications } from '#core/applications';
import type { SchemeId } from '#core/assessment';
import { holidays } from '#core/holidays';
import scenarios from '../scenarios/applications.json';

const review = (applications: unknown, options: Partial<ReviewOptions> = {}) =>
  reviewApplications(applications as readonly Application[], { on: '2025-10-27', holidays, ...options });

describe('scenarios', () => {
  it.each(scenarios)('$name', (scenario) => {
    const { applications, day, scheme } = scenario;
    const result = review(applications, { on: day, ...(scheme && { scheme: scheme as SchemeId }) });
    expect(result.state).toBe(scenario.state);
    expect(result.next.code).toBe(scenario.next);
    expect(result.again).toBe(scenario.again);
    expect(result.counts).toBe(scenario.counts === null ? undefined : applications?.[scenario.counts]);
    expect(result.duplicates).toHaveLength(scenario.duplicates);
    expect(result.waiting).toEqual(scenario.waiting ?? undefined);
    expect(result.setAside.map(({ reason }) => reason)).toEqual(scenario.setAside);
    expect(result.otherSchemes).toHaveLength(scenario.otherSchemes);
    expect(result.earlierYears).toHaveLength(scenario.earlierYears);
    expect(result.because.map(({ code }) => code)).toEqual(scenario.reasons);
  });
});

const pending: Application = {
  appliedAt: '2025-10-24T09:56:00+09:00',
  status: 'pending',
  scheme: 'reporting-training',
};

describe('waiting', () => {
  it('skips holidays and the office’s closed days', () => {
    const since = { ...pending, appliedAt: '2025-10-31T09:00:00+09:00' };
    // A Friday; then a week-end and 3 November, Culture Day.
    expect(review([since], { on: '2025-11-05' }).waiting).toEqual({ calendarDays: 5, workingDays: 2 });
    expect(review([since], { on: '2025-11-05', closedDays: ['2025-11-04'] }).waiting).toEqual({
      calendarDays: 5,
      workingDays: 1,
    });
  });

  it('has no working days without holidays', () => {
    const result = reviewApplications([pending], { on: '2025-10-27' });
    expect(result.waiting).toEqual({ calendarDays: 3 });
  });

  it('counts the day in Japan of a time given in another zone', () => {
    const since = { ...pending, appliedAt: '2025-10-23T16:00:00Z' };
    expect(review([since]).waiting?.calendarDays).toBe(3);
  });
});

describe('the fiscal year applied for', () => {
  it.each([2024, 2025, 2026])('may be %d in a row of fiscal 2025', (fiscalYear) => {
    expect(review([{ ...pending, fiscalYear }]).fiscalYear).toBe(fiscalYear);
  });

  it.each([2023, 2027, 7, 2025.5])('is a misreading where it is %d', (fiscalYear) => {
    const { state, setAside } = review([{ ...pending, fiscalYear }]);
    expect([state, setAside[0]?.reason]).toEqual(['unknown', 'fiscal-year-unreadable']);
  });
});

describe('sources', () => {
  it('stand beside everything that is said, but for what is told of the list itself', () => {
    const ofTheList = [
      'nothing-applied-for',
      'working-days-not-known',
      'rows-set-aside',
      'list-not-given',
      'day-unreadable',
    ];
    for (const { applications, day } of scenarios) {
      const { because, next } = review(applications, { on: day });
      for (const { code, source } of [...because, next])
        expect(source, code).toMatch(ofTheList.includes(code) ? /^$/ : /^briefing L\d/);
    }
  });

  it('tell that the FAQ and the screen disagree about deleting', () => {
    const { because } = review([pending, pending]);
    expect(because.find(({ code }) => code === 'duplicates-do-no-harm')).toEqual({
      code: 'duplicates-do-no-harm',
      numbers: { count: 1 },
      source: 'briefing L602, L604',
      verified: true,
    });
    expect(because.find(({ code }) => code === 'deleting-disputed')).toMatchObject({
      source: 'briefing L454, L600',
      verified: false,
    });
  });

  it('are a reading for the neighbour scheme', () => {
    const rows: Application[] = [{ ...pending, scheme: 'family-physician-training' }];
    const { because, next } = review(rows, { scheme: 'family-physician-training' });
    expect([...because, next].some(({ verified }) => verified)).toBe(false);
  });
});

describe('properties', () => {
  const row = fc.record(
    {
      appliedAt: fc.oneof(
        fc.integer({ min: 0, max: 400 * 24 * 60 }).map((minutes) => {
          const japan = new Date(Date.UTC(2025, 3, 1) + minutes * 60_000).toISOString().slice(0, 19);
          return `${japan}+09:00`;
        }),
        fc.constant('?'),
      ),
      status: fc.constantFrom('pending', 'returned', 'approved'),
      scheme: fc.constantFrom('reporting-training', 'other'),
      fiscalYear: fc.constantFrom(2024, 2025, 2026, 7),
    },
    { requiredKeys: ['appliedAt', 'status', 'scheme'] },
  );

  it('every row stands in exactly one place', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const result = review(rows, { on: '2026-01-15' });
        const placed = [
          ...(result.counts ? [result.counts] : []),
          ...result.duplicates,
          ...result.earlierYears,
          ...result.otherSchemes,
          ...result.setAside.map(({ application }) => application),
        ];
        expect(placed).toHaveLength(rows.length);
        expect(new Set(placed)).toEqual(new Set(rows));
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 6, selector: (one) => one.appliedAt }), (rows) => {
        const { state, counts, again } = review(rows, { on: '2026-01-15' });
        expect(review([...rows].reverse(), { on: '2026-01-15' })).toMatchObject({ state, again });
        expect(review([...rows].reverse(), { on: '2026-01-15' }).counts).toBe(counts);
      }),
    );
  });

  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, on) => {
        expect(() => review(anything)).not.toThrow();
        expect(() => review([anything], { on: on as string })).not.toThrow();
        expect(() => review([{ ...pending, appliedAt: anything }])).not.toThrow();
        expect(() => review([{ ...pending, fiscalYear: anything }])).not.toThrow();
      }),
    );
  });
});
