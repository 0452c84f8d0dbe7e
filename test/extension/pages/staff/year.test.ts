import { describe, expect, it } from 'vitest';
import { monthsOf } from '#core/reminders';
import { csvCell, yearCsv } from '#extension/pages/staff/year-csv';
import { schemesIn, yearsIn, yearTable } from '#extension/pages/staff/year-table';
import { en } from '#extension/words/en';
import { ja } from '#extension/words/ja';
import { waitingEn } from '#extension/words/waiting/en';
import { waitingJa } from '#extension/words/waiting/ja';
import { began, japan, now, twoYears } from '../../../support/staff-facts';

const rows = monthsOf(twoYears);
const seen = { since: twoYears.since, now };

describe('the fiscal years', () => {
  it('are those something was counted in, the latest first; January belongs to the year before', () => {
    expect(yearsIn(rows)).toEqual([2026, 2025]);
    expect(yearsIn(rows.filter(({ month }) => month === '2026-03'))).toEqual([2025]);
    expect(yearsIn(monthsOf(began))).toEqual([]);
    expect(schemesIn(rows, 2026)).toEqual(['reporting-training', 'family-physician-training']);
  });
});

describe('the table of a year', () => {
  const of = (year: number, ...more: [scheme?: 'reporting-training' | 'family-physician-training']) =>
    yearTable(rows, year, more[0], seen);
  const month = (table: ReturnType<typeof of>, wanted: number) =>
    table.months.find((each) => each.month === wanted)?.counts;

  it('runs from April to March', () => {
    expect(of(2025).months.map(({ year, month }) => `${year}-${month}`)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12].map((each) => `2025-${each}`).concat(['2026-1', '2026-2', '2026-3']),
    );
  });

  it('adds up the schemes, or shows one', () => {
    expect(month(of(2025), 2)).toEqual({ applied: 135, approved: 116, returned: 14, gone: 1, byHand: 2 });
    expect(month(of(2025, 'family-physician-training'), 2)).toMatchObject({ applied: 17, approved: 12 });
  });

  it('counts what was settled in the month it was seen, and what was applied for in its own', () => {
    const table = of(2026);
    expect(month(table, 12)).toEqual({ applied: 0, approved: 3, returned: 1, gone: 1, byHand: 1 });
    expect(month(table, 11)).toEqual({ applied: 8, approved: 0, returned: 0, gone: 0, byHand: 0 });
    expect(table.totals).toEqual({ applied: 15, approved: 12, returned: 1, gone: 1, byHand: 1 });
  });

  it('knows nothing of months before this browser began and after today: no zero', () => {
    // Facts began in October 2025.
    expect(month(of(2025), 9)).toEqual({});
    expect(month(of(2025), 10)).toMatchObject({ applied: 0, approved: 0 });
    expect(month(of(2026), 1)).toEqual({});
  });

  it('keeps what was applied for before it began', () => {
    const late = { since: japan('2026-12-01 09:00'), now };
    const only = rows.filter((row) => row.month === '2026-11');
    expect(yearTable(only, 2026, undefined, late).months[7]?.counts).toEqual({ applied: 8 });
  });
});

describe('the CSV', () => {
  const table = yearTable(rows, 2026, 'reporting-training', seen);
  const csv = yearCsv([{ scheme: 'reporting-training', table }], ja, waitingJa);

  it('begins with the mark Excel wants, ends lines with CRLF, and names its columns', () => {
    expect(csv.startsWith('\uFEFF年,月,制度,申請,承認済,差戻し,一覧から消えた,処理済み\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(csv.split('\r\n')).toHaveLength(14);
  });

  it('leaves empty what was not seen', () => {
    expect(csv).toContain('\r\n2026,12,かかりつけ医機能報告制度にかかる研修,0,2,0,1,1\r\n');
    expect(csv).toContain('\r\n2027,3,かかりつけ医機能報告制度にかかる研修,,,,,\r\n');
  });

  it('speaks English', () => {
    const english = yearCsv([{ scheme: 'family-physician-training', table }], en, waitingEn);
    expect(english).toContain('Year,Month,Scheme,Applied,Approved,Returned,Gone,Done\r\n');
  });

  it('is no formula, and keeps commas, quotes and lines within a cell', () => {
    for (const text of ['=1+1', '+81', '-2', '@SUM(A1)', ' =1', '＝1', '\t=1'])
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('a "b"')).toBe('"a ""b"""');
    expect(csvCell('a\r\nb')).toBe('"a\r\nb"');
    expect(csvCell(-3)).toBe('-3');
  });
});
