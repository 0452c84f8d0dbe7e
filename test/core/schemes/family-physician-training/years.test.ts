import { describe, expect, it } from 'vitest';
import { addDays, fiscalYearBounds } from '#core/calendar';
import { familyPhysicianYearOn, familyPhysicianYears } from '#core/schemes/family-physician-training/years';

describe('years', () => {
  it('are whole fiscal years without gap or overlap', () => {
    for (const [index, year] of familyPhysicianYears.entries()) {
      expect({ from: year.from, to: year.to }).toEqual(fiscalYearBounds(year.fiscalYear));
      expect(year.id).toBe(`FY${year.fiscalYear}`);
      const before = familyPhysicianYears[index - 1];
      if (before) expect(year.from).toBe(addDays(before.to, 1));
    }
  });

  it('verify nothing that is carried over, and state no value for the lists', () => {
    for (const year of familyPhysicianYears) {
      expect(year.officialLists).not.toHaveProperty('value');
      if (year.status !== 'provisional') continue;
      for (const value of Object.values(year))
        if (typeof value === 'object') expect(value.verified).toBe(false);
    }
  });

  it.each([
    ['2025-03-31', undefined],
    ['2025-04-01', 'FY2025'],
    ['2026-03-31', 'FY2025'],
    ['2026-04-01', 'FY2026'],
    ['2027-03-31', 'FY2026'],
    ['2027-04-01', undefined],
    ['2026-02-30', undefined],
    ['', undefined],
  ])('%s lies in %s', (day, id) => {
    expect(familyPhysicianYearOn(day)?.id).toBe(id);
  });
});
