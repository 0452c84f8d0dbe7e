import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '#core/assessment';
import { addDays, fiscalYearBounds } from '#core/calendar';
import { familyPhysicianYears } from '#core/schemes/family-physician-training/years';
import { yearOn, years } from '#core/schemes/reporting-training/years';

const isParameter = (value: unknown): value is Parameter =>
  typeof value === 'object' && value !== null && 'unit' in value;
const parametersOf = (year: object) =>
  Object.entries(year).filter((entry): entry is [string, Parameter] => isParameter(entry[1]));

describe.each([
  ['reporting-training', years],
  ['family-physician-training', familyPhysicianYears],
] as const)('the years of %s', (scheme, all) => {
  const folder = fileURLToPath(new URL(`../../core/schemes/${scheme}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => /^fy\d{4}\.ts$/.test(file));

  it('are all the year files there are', () => {
    expect(all.map(({ id }) => `${id.toLowerCase()}.ts`)).toEqual(files.sort());
  });

  it('are whole fiscal years without gap or overlap', () => {
    for (const [index, year] of all.entries()) {
      expect(year.id).toBe(`FY${year.fiscalYear}`);
      expect({ from: year.from, to: year.to }).toEqual(fiscalYearBounds(year.fiscalYear));
      const following = all[index + 1];
      if (following) expect(following.from).toBe(addDays(year.to, 1));
    }
  });

  it('give every value a unit, a source and a mark whether it is verified', () => {
    for (const year of all)
      for (const [name, parameter] of parametersOf(year)) {
        const where = `${year.id} ${name}`;
        expect(parameter.unit, where).not.toBe('');
        expect(parameter.source, where).toMatch(/^(briefing L\d+(?:, L\d+)*|S\d+)(, S\d+)*$/);
        expect(typeof parameter.verified, where).toBe('boolean');
        // A figure that is not there cannot have been verified.
        if (parameter.value === undefined) expect(parameter.verified, where).toBe(false);
      }
  });

  it('verify nothing of a year that is only carried over, but what is a fact of the past', () => {
    for (const year of all.filter(({ status }) => status === 'provisional'))
      for (const [name, parameter] of parametersOf(year).filter(([key]) => !key.includes('LastKnown')))
        expect(parameter.verified, `${year.id} ${name}`).toBe(false);
  });

  it('can be told apart by diff: the same keys in the same order, each file whole', () => {
    const [first] = all;
    for (const year of all) expect(Object.keys(year)).toEqual(Object.keys(first ?? {}));
    for (const file of files) {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      expect(text.match(/^import .*/gm), `${file} stands alone`).toHaveLength(1);
      expect(text, `${file} patches no other year`).not.toMatch(/\.\.\.|from '\.\/fy/);
    }
  });
});

describe('yearOn', () => {
  it.each([
    ['2025-03-31', undefined],
    ['2025-04-01', 'FY2025'],
    ['2026-03-31', 'FY2025'],
    ['2026-04-01', 'FY2026'],
    ['2027-03-31', 'FY2026'],
    ['2027-04-01', undefined],
    ['2025-06-31', undefined],
    ['2025-4-1', undefined],
    ['', undefined],
  ])('%s: %s', (day, id) => expect(yearOn(day)?.id).toBe(id));
});
