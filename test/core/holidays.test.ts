import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import holidayJp from '@holiday-jp/holiday_jp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#core/calendar';
import { holidays } from '#core/holidays';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#core/working-days';
import { fewerRuns } from './proof-runs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const generate = (...given: string[]) =>
  execFileSync(process.execPath, ['scripts/generate-holidays.mjs', ...given], { cwd: ROOT, stdio: 'pipe' });

describe('core/holidays.ts', () => {
  it('is what the generator writes for the years it states', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kakari-holidays-'));
    try {
      generate(String(Number(holidays.from.slice(0, 4)) + 3), join(folder, 'holidays.ts'));
      expect(readFileSync(join(folder, 'holidays.ts'), 'utf8')).toBe(
        readFileSync(join(ROOT, 'core/holidays.ts'), 'utf8'),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('agrees with the library on every day', () => {
    const known = Object.keys(holidayJp.holidays);
    expect(holidays.days).toEqual(known.filter((day) => holidays.from <= day && day <= holidays.to).sort());
    expect(daysBetween(holidays.from, holidays.to)).toBeGreaterThan(7 * 365);
  });

  it.each(['2060', 'soon', '2025.5'])('is not written for %s', (year) => {
    expect(() => generate(year, join(tmpdir(), 'kakari-never-written.ts'))).toThrow(/Give/);
  });
});

describe('working days', () => {
  it.each<[string, boolean | undefined]>([
    ['2025-10-24', true],
    ['2025-10-25', false],
    ['2025-10-26', false],
    ['2025-11-03', false],
    ['2025-11-24', false],
    ['2026-09-22', false],
    ['2022-12-31', undefined],
    ['2030-01-01', undefined],
    ['2025-02-30', undefined],
  ])('%s: %s', (day, answer) => expect(isWorkingDay(day, holidays)).toBe(answer));

  it('closed days of the office are none either', () => {
    expect(isWorkingDay('2025-12-29', holidays, ['2025-12-29'])).toBe(false);
    expect(workingDaysBetween('2025-12-26', '2026-01-05', holidays)).toBe(5);
    const closed = ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-02'];
    expect(workingDaysBetween('2025-12-26', '2026-01-05', holidays, closed)).toBe(1);
    expect(addWorkingDays('2025-12-26', 1, holidays, closed)).toBe('2026-01-05');
  });

  it('counts after the first day, up to and including the last', () => {
    expect(workingDaysBetween('2025-10-24', '2025-10-24', holidays)).toBe(0);
    expect(workingDaysBetween('2025-10-24', '2025-10-26', holidays)).toBe(0);
    expect(workingDaysBetween('2025-10-24', '2025-10-27', holidays)).toBe(1);
    expect(workingDaysBetween('2025-10-31', '2025-11-04', holidays)).toBe(1);
    expect(workingDaysBetween('2025-10-27', '2025-10-24', holidays)).toBe(-1);
  });

  it('says nothing beyond the days the holidays cover', () => {
    expect(workingDaysBetween('2029-12-31', '2030-01-04', holidays)).toBeUndefined();
    expect(workingDaysBetween('2022-12-31', '2023-01-04', holidays)).toBeUndefined();
    expect(addWorkingDays('2029-12-28', 1, holidays)).toBe('2029-12-31');
    expect(addWorkingDays('2029-12-28', 2, holidays)).toBeUndefined();
    expect(addWorkingDays('2030-01-04', 0, holidays)).toBeUndefined();
    for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(addWorkingDays('2025-10-24', count, holidays)).toBeUndefined();
  });

  const inside = fc.integer({ min: 0, max: daysBetween(holidays.from, holidays.to) ?? 0 });
  const day = inside.map((number) => addDays(holidays.from, number) ?? '');

  it('adding and counting undo each other; the sum of two ways is the whole way', () => {
    fc.assert(
      fc.property(day, day, fc.nat(40), fc.array(day, { maxLength: 5 }), (from, to, count, closed) => {
        const then = addWorkingDays(from, count, holidays, closed);
        if (then !== undefined) {
          expect(workingDaysBetween(from, then, holidays, closed)).toBe(count);
          if (count > 0) expect(isWorkingDay(then, holidays, closed)).toBe(true);
        }
        const way = (a: string, b: string) => workingDaysBetween(a, b, holidays, closed) ?? Number.NaN;
        expect(way(holidays.from, from) + way(from, to)).toBe(way(holidays.from, to));
      }),
      { numRuns: fewerRuns },
    );
  });

  it('counts what the library would count', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1) ?? '');
        const working = days.filter((one) => (weekdayOf(one) ?? 0) % 6 && !holidayJp.isHoliday(one)).length;
        const to = addDays(from, length) ?? '';
        expect(workingDaysBetween(from, to, holidays)).toBe(to <= holidays.to ? working : undefined);
      }),
      { numRuns: fewerRuns },
    );
  });

  it('throws at nothing', () => {
    const any = fc.oneof(day, fc.string(), fc.anything()) as fc.Arbitrary<string>;
    fc.assert(
      fc.property(any, any, fc.anything(), (from, to, count) => {
        isWorkingDay(from, holidays);
        workingDaysBetween(from, to, holidays);
        addWorkingDays(from, count as number, holidays);
      }),
    );
  });
});
