import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessFamilyPhysician,
  type FamilyPhysicianAssessment,
} from '#core/schemes/family-physician-training/assess';
import {
  type FamilyPhysicianFigures,
  familyPhysicianFigures,
} from '#core/schemes/family-physician-training/figures';
import scenarios from '../../../scenarios/family-physician.json';

const assess = (figures: unknown, on = '2026-01-15') =>
  assessFamilyPhysician(figures as FamilyPhysicianFigures, { on });
const stepOf = ({ steps }: FamilyPhysicianAssessment, rule: string) =>
  steps.find((step) => step.rule === rule);

describe('scenarios', () => {
  it.each(scenarios)('$name', ({ figures, day, outcome, reason }) => {
    const assessment = assess(figures, day);
    expect(assessment.outcome).toBe(outcome);
    expect(stepOf(assessment, reason.rule)?.because.code).toBe(reason.code);
  });

  it('see every required rule met and not met or unknown', () => {
    const seen = new Set(
      scenarios.flatMap(({ figures, day }) =>
        assess(figures, day).steps.map((s) => `${s.rule} ${s.outcome}`),
      ),
    );
    for (const rule of ['basic', 'applied', 'practical'])
      for (const outcome of ['met', 'not-met', 'unknown']) expect(seen).toContain(`${rule} ${outcome}`);
    for (const rule of ['repeated-lectures', 'lecture-groups', 'lecture-period']) {
      expect(seen).toContain(`${rule} met`);
      expect(seen).toContain(`${rule} unknown`);
      // One prefecture's page must not turn anyone down.
      expect(seen).not.toContain(`${rule} not-met`);
    }
  });
});

describe('the trace', () => {
  const figures = { certificateValidUntil: '2027-03-31', appliedUnits: 12, practicalCount: 2 };

  it('of a lecture heard too often counts the two with the most units', () => {
    const lectures = [4, 1, 5].map((units) => ({ title: '同じ講演', day: '2025-06-01', units }));
    const step = stepOf(assess({ lectures }), 'repeated-lectures');
    expect(step?.because).toEqual({
      code: 'repeated-lectures-needed',
      numbers: { atMost: 2, unitsWithout: 9, required: 10 },
    });
  });

  it('is nobody’s to change: the next answer rests on the same parameters', () => {
    const [step] = assess(figures).steps;
    expect(() => Object.assign(step?.parameter ?? {}, { value: false })).toThrow(TypeError);
    expect(assess(figures)).toEqual(assess({ ...figures }));
    for (const { parameter } of assess(figures).steps) expect(Object.isFrozen(parameter)).toBe(true);
  });

  it('has all rules, each with its parameter and source', () => {
    const { steps } = assess(figures);
    expect(steps.map(({ rule }) => rule)).toEqual([
      'basic',
      'applied',
      'repeated-lectures',
      'lecture-groups',
      'lecture-period',
      'practical',
      'official-lists',
      'renewal',
    ]);
    for (const { parameter } of steps) expect(parameter.source).toMatch(/^(briefing L|S)\d/);
  });

  it('marks what one source alone states as not verified, and advice as advice', () => {
    const { steps } = assess(figures);
    const unverified = steps.filter(({ parameter }) => !parameter.verified).map(({ rule }) => rule);
    expect(unverified).toEqual(['repeated-lectures', 'lecture-groups', 'lecture-period', 'official-lists']);
    expect(steps.filter(({ advice }) => advice).map(({ rule }) => rule)).toEqual([
      'official-lists',
      'renewal',
    ]);
  });

  it('says provisional in every step of FY2026, and verified in none', () => {
    const assessment = assess(figures, '2026-11-20');
    expect(assessment).toMatchObject({ year: 'FY2026', provisional: true });
    expect(assessment.steps.every(({ provisional, parameter }) => provisional && !parameter.verified)).toBe(
      true,
    );
    expect(assess(figures)).toMatchObject({ year: 'FY2025', provisional: false });
  });

  it('gives the parts with their figures', () => {
    expect(assess(figures)).toMatchObject({
      scheme: 'family-physician-training',
      basic: { outcome: 'met' },
      applied: { units: 12, outcome: 'unknown' },
      practical: { count: 2, units: 10, outcome: 'met' },
    });
    expect(stepOf(assess({ ...figures, appliedUnits: 8.5 }), 'applied')?.because.numbers).toEqual({
      units: 8.5,
      required: 10,
      shortBy: 1.5,
    });
  });

  it('has no year and no verdict outside all years', () => {
    const assessment = assess(figures, '2027-04-01');
    expect(assessment).toMatchObject({ provisional: false, outcome: 'unknown' });
    expect(assessment).not.toHaveProperty('year');
  });

  it('names what it would need', () => {
    const { steps } = assess({});
    expect(steps.flatMap(({ missing }) => missing)).toEqual([
      'certificateValidUntil',
      'appliedUnits',
      'lectures',
      'lectures',
      'lectures',
      'practicalCount',
      'completedOn',
    ]);
  });
});

describe('renewal', () => {
  it('counts the days to the same day three years later', () => {
    const left = (completedOn: string, on: string) =>
      stepOf(assess({ completedOn }, on), 'renewal')?.because.numbers;
    expect(left('2024-02-29', '2027-02-27')).toEqual({ years: 3, daysLeft: 1 });
    expect(left('2025-12-24', '2026-12-24')).toEqual({ years: 3, daysLeft: 731 });
  });
});

describe('properties', () => {
  const lecture = fc.record(
    {
      title: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚'),
      day: fc.constantFrom('2021-05-01', '2023-01-01', '2025-12-31', '2026-01-10', '2026-02-01'),
      units: fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2),
      group: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: ['title', 'units'] },
  );
  const figures = fc.record(
    {
      certificateValidUntil: fc.constantFrom('2025-01-01', '2026-12-31'),
      lectures: fc.array(lecture, { maxLength: 14 }),
      practicalCount: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: [] },
  );

  it('throws for nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (anything, on) => {
        expect(() => assess(anything, on as string)).not.toThrow();
        expect(() => assess(anything)).not.toThrow();
      }),
    );
  });

  it('throws for nothing in any figure', () => {
    const names = [
      'certificateHeld',
      'certificateIssuedOn',
      'certificateValidUntil',
      'appliedUnits',
      'lectures',
      'practicalCount',
      'practicalActivities',
      'completedOn',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, value) => {
        expect(() => assess({ [name]: value })).not.toThrow();
        expect(() => assess({ [name]: [value] })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('is met only where each requirement is, and not met only for what several sources state', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const { outcome, steps } = assess(some);
        const needed = steps.filter(({ advice }) => !advice);
        expect(outcome === 'met').toBe(needed.every((step) => step.outcome === 'met'));
        const refused = needed.filter((step) => step.outcome === 'not-met');
        expect(outcome === 'not-met').toBe(refused.length > 0);
        expect(refused.every(({ parameter }) => parameter.verified)).toBe(true);
      }),
    );
  });

  it('more never turns met into anything else', () => {
    fc.assert(
      fc.property(figures, lecture, (some, one) => {
        const more = { ...some, lectures: [...(some.lectures ?? []), one], practicalCount: 4 };
        if (assess(some).outcome === 'met') expect(assess(more).outcome).toBe('met');
      }),
      { numRuns: 2000 },
    );
    // Met is rare above: here it is the beginning.
    const met = [1, 2, 3, 4, 5, 6].map((group) => ({
      title: `${group}`,
      day: '2024-05-01',
      units: 2,
      group,
    }));
    fc.assert(
      fc.property(lecture, (one) => {
        const all = { certificateValidUntil: '2026-12-31', lectures: [...met, one], practicalCount: 2 };
        expect(assess(all).outcome).toBe('met');
      }),
    );
  });

  it('"unknown" only where what is missing could change it: some completion of it is met, or some not met', () => {
    const whole = {
      certificateValidUntil: '2026-12-31',
      lectures: [1, 2, 3, 4, 5, 6].map((group) => ({
        title: `${group}`,
        day: '2024-05-01',
        units: 2,
        group,
      })),
      practicalCount: 2,
    };
    const none = { certificateHeld: false, appliedUnits: 0, practicalCount: 0 };
    const subsets = fc.subarray(['certificateValidUntil', 'lectures', 'practicalCount'] as const);
    fc.assert(
      fc.property(subsets, (kept) => {
        const some = Object.fromEntries(kept.map((name) => [name, whole[name]]));
        if (assess(some).outcome !== 'unknown') return;
        expect(assess({ ...whole, ...some }).outcome).toBe('met');
        const worst = { ...none, ...some };
        if ('certificateValidUntil' in some) Reflect.deleteProperty(worst, 'certificateHeld');
        if ('lectures' in some) Reflect.deleteProperty(worst, 'appliedUnits');
        expect(assess(worst).outcome).toBe('not-met');
      }),
    );
  });
});

describe('figures of a record', () => {
  it('takes the three parts, and the latest certificate of the scheme', () => {
    const applied = [{ title: '倫理', day: '2025-05-01', units: 1, group: 1 }];
    const practical = [{ label: '学校医', units: 5 }];
    expect(
      familyPhysicianFigures({
        familyPhysician: { basic: { issuedOn: '2023-12-01', validUntil: '2026-11-30' }, applied, practical },
        certificates: [
          { scheme: 'family-physician-training', day: '2024-03-01' },
          { scheme: 'family-physician-training', day: '2021-03-01' },
          { scheme: 'reporting-training', day: '2025-10-24' },
        ],
      }),
    ).toEqual({
      certificateIssuedOn: '2023-12-01',
      certificateValidUntil: '2026-11-30',
      lectures: applied,
      practicalActivities: practical,
      completedOn: '2024-03-01',
    });
  });

  it('states nothing that the record leaves out', () => {
    expect(familyPhysicianFigures({})).toEqual({});
    expect(familyPhysicianFigures({ familyPhysician: { basic: {} } })).toEqual({});
    expect(familyPhysicianFigures({ familyPhysician: { applied: [] } })).toEqual({ lectures: [] });
  });
});
