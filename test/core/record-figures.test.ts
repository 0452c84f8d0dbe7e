import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ClassroomEntry, readRecord, type TrainingRecord } from '#core/record';
import type { SearchPeriod } from '#core/schemes/reporting-training/classroom-entries';
import { figuresFromRecord } from '#core/schemes/reporting-training/figures';
import { anyRecord } from './record-arbitraries';

const fy2025: SearchPeriod = { from: 2016, to: 2025, lastKnownTo: 2025 };
/** The end is not published. */
const fy2026: SearchPeriod = { from: 2016, lastKnownTo: 2025 };

const attended = (units: number, day: string): ClassroomEntry => ({ units, day, origin: 'attendance' });
const shown = (units: number, day: string): ClassroomEntry => ({ units, day, origin: 'portal' });
const of = (fields: Omit<TrainingRecord, 'version'>, period = fy2026) =>
  figuresFromRecord({ version: 1, ...fields }, period);
const whys = (fields: Omit<TrainingRecord, 'version'>, period?: SearchPeriod) =>
  of(fields, period).listed.map(({ why }) => why);

describe('what is not stated is not known', () => {
  test('nothing gives nothing, never 0', () => {
    expect(of({})).toStrictEqual({ figures: {}, listed: [] });
    expect(of({ classroom: [], handAdded: {}, physician: {} })).toStrictEqual({ figures: {}, listed: [] });
  });

  test('zero that is stated is zero', () => {
    expect(of({ handAdded: { lectures: 0 } }).figures).toStrictEqual({ classroomUnits: 0 });
    expect(of({ classroom: [shown(0, '2026-05-01')] }).figures).toStrictEqual({ classroomUnits: 0 });
    expect(of({ activities: [] }).figures).toStrictEqual({ activities: [] });
  });
});

describe('attendance', () => {
  test('counts from the first day of the period to its last', () => {
    const classroom = [
      attended(1, '2016-03-31'),
      attended(2, '2016-04-01'),
      attended(4, '2026-03-31'),
      attended(8, '2026-04-01'),
    ];
    expect(whys({ classroom }, fy2025)).toEqual(['outside-period', 'counted', 'counted', 'outside-period']);
    expect(of({ classroom }, fy2025)).toMatchObject({ figures: { classroomUnits: 6 }, asOf: '2026-03-31' });
    expect(of({ classroom }, fy2025).figures).not.toHaveProperty('classroomUnitsUnsettled');
  });

  test('after the last known end it is unsettled while the new one is not published', () => {
    const classroom = [attended(2, '2026-03-31'), attended(8.5, '2026-04-01')];
    expect(whys({ classroom })).toEqual(['counted', 'period-end-unknown']);
    expect(of({ classroom }).figures).toStrictEqual({ classroomUnits: 2, classroomUnitsUnsettled: 8.5 });
  });

  test('with no end known at all, only the first year is sure', () => {
    const classroom = [attended(1, '2017-03-31'), attended(1, '2017-04-01')];
    expect(whys({ classroom }, { from: 2016 })).toEqual(['counted', 'period-end-unknown']);
    expect(whys({ classroom }, { from: 2016, lastKnownTo: 2010 })).toEqual(['counted', 'period-end-unknown']);
  });

  test('all outside or all unsettled: nothing is sure, and the figure says so', () => {
    expect(of({ classroom: [attended(3, '2010-01-01')] }).figures).toStrictEqual({ classroomUnits: 0 });
    expect(of({ classroom: [attended(3, '2026-06-01')] }).figures).toStrictEqual({
      classroomUnits: 0,
      classroomUnitsUnsettled: 3,
    });
  });

  test('is listed in the record’s order with day and title', () => {
    const classroom = [{ ...attended(1, '2025-05-02'), title: '糖尿病' }, attended(0.5, '2024-05-02')];
    expect(of({ classroom }).listed).toStrictEqual([
      { origin: 'attendance', units: 1, day: '2025-05-02', title: '糖尿病', why: 'counted' },
      { origin: 'attendance', units: 0.5, day: '2024-05-02', why: 'counted' },
    ]);
  });
});

describe('the portal’s total', () => {
  test('holds what was attended up to its day; later attendance is added', () => {
    const classroom = [
      attended(1, '2015-05-01'),
      attended(1, '2025-10-24'),
      shown(568.5, '2025-10-24'),
      attended(1.5, '2025-10-25'),
      attended(2, '2026-04-01'),
    ];
    expect(whys({ classroom })).toEqual([
      'outside-period',
      'within-portal-figure',
      'counted',
      'counted',
      'period-end-unknown',
    ]);
    expect(of({ classroom })).toMatchObject({
      figures: { classroomUnits: 570, classroomUnitsUnsettled: 2 },
      asOf: '2025-10-24',
    });
  });

  test('the latest one is the base, of two on one day the one noted last', () => {
    const classroom = [shown(12, '2026-05-01'), shown(3, '2025-05-01'), shown(13, '2026-05-01')];
    expect(whys({ classroom })).toEqual(['superseded', 'superseded', 'counted']);
    expect(of({ classroom }).figures).toStrictEqual({ classroomUnits: 13 });
  });

  test('shown while the end is not published, it is what the portal counts, and holds that year’s attendance', () => {
    const classroom = [attended(3, '2026-04-20'), shown(12, '2026-05-01')];
    expect(whys({ classroom })).toEqual(['within-portal-figure', 'counted']);
    expect(of({ classroom }).figures).toStrictEqual({ classroomUnits: 12 });
  });

  test('shown only after the period it may hold later units: never a 0, never counted', () => {
    const classroom = [shown(568.5, '2026-05-01')];
    expect(whys({ classroom }, fy2025)).toEqual(['displayed-after-period']);
    expect(of({ classroom }, fy2025)).toStrictEqual({
      figures: { classroomUnits: 0, classroomUnitsUnsettled: 568.5 },
      listed: [{ origin: 'portal', units: 568.5, day: '2026-05-01', why: 'displayed-after-period' }],
    });
    // Beside an earlier one it bounds the sum from above.
    const both = [shown(8, '2026-03-01'), shown(11, '2026-05-01'), attended(1, '2026-03-02')];
    expect(of({ classroom: both }, fy2025).figures).toStrictEqual({
      classroomUnits: 9,
      classroomUnitsUnsettled: 2,
    });
    expect(whys({ classroom: [...both, shown(10, '2026-04-30')] }, fy2025).at(-1)).toBe('superseded');
    const less = [shown(8, '2026-03-01'), shown(7, '2026-05-01')];
    expect(of({ classroom: less }, fy2025).figures).toStrictEqual({ classroomUnits: 8 });
  });

  test('shown before the period it says nothing of it', () => {
    expect(of({ classroom: [shown(30, '2016-03-31')] }).figures).toStrictEqual({});
    expect(whys({ classroom: [shown(30, '2016-03-31')] })).toEqual(['outside-period']);
  });
});

describe('units added by hand', () => {
  const handAdded = { papers: 5, lectures: 2.5 } as const;

  test('count where there is no portal total, in the form’s order', () => {
    const { figures, listed } = of({ classroom: [attended(1, '2025-05-01')], handAdded });
    expect(figures).toStrictEqual({ classroomUnits: 8.5 });
    expect(listed.slice(1)).toStrictEqual([
      { origin: 'hand-added', box: 'lectures', units: 2.5, why: 'hand-added' },
      { origin: 'hand-added', box: 'papers', units: 5, why: 'hand-added' },
    ]);
  });

  test('may be in the portal’s total already', () => {
    const { figures, listed } = of({ classroom: [shown(9, '2025-10-24')], handAdded });
    expect(figures).toStrictEqual({ classroomUnits: 9, classroomUnitsUnsettled: 7.5 });
    expect(listed.slice(1).map(({ why }) => why)).toEqual(['hand-added-unsettled', 'hand-added-unsettled']);
  });

  test('may be in a total shown only after the period, too', () => {
    const { figures } = of({ classroom: [shown(9, '2026-05-01')], handAdded }, fy2025);
    expect(figures).toStrictEqual({ classroomUnits: 0, classroomUnitsUnsettled: 16.5 });
  });
});

describe('practical training and applicant', () => {
  const practicalUnits = { units: 15, day: '2025-09-01', origin: 'portal' } as const;

  test('units and activities go side by side', () => {
    const activities = ['police-cooperation'];
    expect(of({ practicalUnits }).figures).toStrictEqual({ practicalUnits: 15 });
    expect(of({ activities }).figures).toStrictEqual({ activities });
    expect(of({ practicalUnits, activities }).figures).toStrictEqual({ practicalUnits: 15, activities });
  });

  test('asOf is the oldest day the portal displayed a figure', () => {
    expect(of({ practicalUnits, classroom: [shown(1, '2025-10-24')] }).asOf).toBe('2025-09-01');
    expect(of({ practicalUnits, classroom: [shown(1, '2025-08-24')] }).asOf).toBe('2025-08-24');
    expect(of({ practicalUnits, classroom: [attended(1, '2025-01-01')] }).asOf).toBe('2025-09-01');
    expect(of({ classroom: [attended(1, '2025-01-01'), attended(1, '2024-01-01')] }).asOf).toBe('2025-01-01');
    expect(of({ classroom: [attended(1, '2010-01-01')] })).not.toHaveProperty('asOf');
  });

  test('only what decides the applicant rule leaves the physician, no name', () => {
    const physician = {
      name: '日医 花子',
      registrationNumber: '123',
      membership: 'non-member',
      clinical: false,
    } as const;
    expect(of({ physician }).figures).toStrictEqual({
      applicant: { clinical: false, membership: 'non-member' },
    });
    expect(of({ physician: { clinical: true } }).figures).toStrictEqual({ applicant: { clinical: true } });
    expect(of({ physician: { name: 'a' } }).figures).toStrictEqual({});
  });
});

test('for any record: units stay on the grid, each is used once, and what is sure grows with the period', () => {
  fc.assert(
    fc.property(anyRecord, fc.integer({ min: 1950, max: 2900 }), (data, to) => {
      const reading = readRecord(data);
      if (!reading.ok) throw new Error('a valid record was refused');
      const settledUntil = (end: number) => figuresFromRecord(reading.record, { from: 1950, to: end });
      const { figures, listed } = settledUntil(to);
      const { classroom = [], handAdded = {} } = reading.record;
      const boxes = ['lectures', 'examQuestions', 'teaching', 'experiential', 'papers'] as const;
      expect(listed).toHaveLength(
        classroom.length + boxes.filter((box) => handAdded[box] !== undefined).length,
      );
      const sum = (...which: string[]) =>
        listed.reduce((total, { units, why }) => total + (which.includes(why) ? units : 0), 0);
      expect(figures.classroomUnits ?? 0).toBe(sum('counted', 'hand-added'));
      expect(figures.classroomUnitsUnsettled ?? 0).toBeLessThanOrEqual(
        sum('hand-added-unsettled', 'displayed-after-period'),
      );
      // With attendance alone, a longer period never takes units away.
      if (classroom.every(({ origin }) => origin === 'attendance')) {
        const longer = settledUntil(to + 1).figures.classroomUnits ?? 0;
        expect(longer).toBeGreaterThanOrEqual(figures.classroomUnits ?? 0);
      }
      const open = figuresFromRecord(reading.record, { from: 1950, lastKnownTo: to }).figures;
      if (open.classroomUnitsUnsettled !== undefined)
        expect(open.classroomUnitsUnsettled * 2).toSatisfy(Number.isInteger);
    }),
    { numRuns: 300 },
  );
});
