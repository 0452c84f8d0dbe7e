import { describe, expect, it } from 'vitest';
import { isPlainDate } from '#core/calendar';
import { prefectureName } from '#core/prefecture';
import { type KnownPeriod, knownPeriods, reportPeriod } from '#core/report-periods/index';
import scenarios from '../scenarios/report-periods.json';

describe('scenarios', () => {
  it.each(scenarios)('$name', ({ prefecture, day, past, undated, next }) => {
    const period = reportPeriod(prefecture, day);
    expect(period.past?.to).toBe(past);
    expect(period.undated?.source).toBe(undated);
    expect(period.next).toMatchObject(next);
    if (next.status === 'unstated') expect(period.next).not.toHaveProperty('daysLeft');
    expect('daysToFirst' in period.next).toBe('daysToFirst' in next);
  });
});

describe('the table', () => {
  it('has days that exist, in order, and a source each', () => {
    for (const { from, to, source } of knownPeriods) {
      for (const day of [from, to]) if (day !== undefined) expect(isPlainDate(day)).toBe(true);
      if (from && to) expect(from < to).toBe(true);
      expect(source).toMatch(/^S\d+$/);
    }
    expect(new Set(knownPeriods.map(({ prefecture }) => prefecture)).size).toBe(knownPeriods.length);
  });

  it('shows no past round as the next: from April 2026 on nothing is stated', () => {
    for (const { prefecture } of knownPeriods)
      for (const day of ['2026-04-01', '2026-11-20', '2027-01-05'])
        expect(reportPeriod(prefecture, day).next).toEqual({
          status: 'unstated',
          usual: { fromMonth: 1, toMonth: 3, source: 'briefing L555, S42', verified: true },
        });
  });
});

describe('periods handed in', () => {
  const own: KnownPeriod[] = [
    { prefecture: '京都府', from: '2028-01-04', to: '2028-03-31', source: 'own', verified: true },
    { prefecture: '京都', from: '2027-01-04', to: '2027-03-31', source: 'own', verified: true },
  ];

  it('are the next, soonest first, beside the past one', () => {
    const period = reportPeriod('京都', '2026-12-31', [...own, ...knownPeriods]);
    expect(period.past?.to).toBe('2026-03-31');
    expect(period.next).toEqual({
      status: 'stated',
      period: own[1],
      from: '2027-01-04',
      to: '2027-03-31',
      daysLeft: 90,
      daysToFirst: 4,
      source: 'own',
      verified: true,
    });
  });

  it('are not taken where their days are none or in the wrong order', () => {
    const bad = [
      { prefecture: '京都', to: '2027-02-30', source: 'own', verified: true },
      { prefecture: '京都', from: '2027-03-01', to: '2027-02-01', source: 'own', verified: true },
    ];
    expect(reportPeriod('京都', '2026-12-31', bad).next.status).toBe('unstated');
  });
});

describe('prefectureName', () => {
  it.each([
    ['京都府', '京都'],
    ['京都', '京都'],
    ['東京都', '東京'],
    ['東京', '東京'],
    ['北海道', '北海道'],
    ['神奈川県', '神奈川'],
    ['和歌山', '和歌山'],
    [' 大阪府 ', '大阪'],
    ['', ''],
  ])('%s → %s', (written, name) => {
    expect(prefectureName(written)).toBe(name);
  });
});
