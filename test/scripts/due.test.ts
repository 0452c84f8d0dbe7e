import { describe, expect, it } from 'vitest';
import { dueOn, factsOfCore } from '../../scripts/due.mjs';

const year = { what: 'the year', lastDay: '2027-03-31', todo: 'add the next' };
const holidays = { what: 'the holidays', lastDay: '2029-12-31', todo: 'generate them' };
const names = (day: string) => dueOn(day, [holidays, year]).map(({ what, daysLeft }) => [what, daysLeft]);

describe('dueOn', () => {
  it.each([
    ['2026-11-23', []],
    ['2027-01-29', []],
    ['2027-01-30', [['the year', 60]]],
    ['2027-03-31', [['the year', 0]]],
    ['2027-04-01', [['the year', -1]]],
    [
      '2029-11-01',
      [
        ['the year', -946],
        ['the holidays', 60],
      ],
    ],
  ])('%s: %j', (day, due) => expect(names(day)).toEqual(due));

  it('says what to do', () => {
    expect(dueOn('2027-03-01', [year])).toEqual([{ ...year, daysLeft: 30 }]);
  });

  it.each(['', '2027-3-1', 'soon'])('is not silent about %j, which is no day', (day) => {
    expect(() => dueOn(day, [year])).toThrow(/not a day/);
    expect(() => dueOn('2027-03-01', [{ ...year, lastDay: day }])).toThrow(/not a day/);
  });

  it('knows the last day of each year list and of the holidays', async () => {
    const facts = await factsOfCore();
    expect(facts).toHaveLength(3);
    for (const { lastDay, what } of facts.slice(0, 2)) expect(lastDay, what).toMatch(/^\d{4}-03-31$/);
    expect(facts[2]?.lastDay).toMatch(/^\d{4}-12-31$/);
  });
});
