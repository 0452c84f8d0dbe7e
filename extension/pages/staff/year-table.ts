import { fiscalYearOf, plainDateOf } from '#core/calendar';
import type { Instant, MonthRow, RowScheme } from '#core/reminders';
import type { YearColumn } from '../../words/staff/words';

export const yearColumns: readonly YearColumn[] = ['applied', 'approved', 'returned', 'gone', 'byHand'];

/** What was counted in one month; a count that cannot be known is absent, which is not zero. */
export type YearMonth = {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly counts: Readonly<Partial<Record<YearColumn, number>>>;
};

/** April to March of one fiscal year. */
export type YearTable = {
  readonly months: readonly YearMonth[];
  readonly totals: Readonly<Record<YearColumn, number>>;
};

/** The fiscal years something was counted in, the latest first. */
export const yearsIn = (rows: readonly MonthRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ month }) => fiscalYearOf(`${month}-01`) ?? []))].sort((a, b) => b - a);

/** The schemes something was counted of in a fiscal year, in the order of the rows. */
export const schemesIn = (rows: readonly MonthRow[], year: number): readonly RowScheme[] => [
  ...new Set(rows.filter(({ month }) => fiscalYearOf(`${month}-01`) === year).map(({ scheme }) => scheme)),
];

/**
 * @param rows of `monthsOf`
 * @param scheme undefined for all of them together
 * @param seen from when on this browser kept facts, and now: a month outside was not seen
 */
export function yearTable(
  rows: readonly MonthRow[],
  year: number,
  scheme: RowScheme | undefined,
  seen: { readonly since: Instant; readonly now: Instant },
): YearTable {
  const from = firstSeen(rows, seen.since);
  const to = plainDateOf(seen.now)?.slice(0, 7) ?? '';
  const months = monthNames(year).map((name) => {
    const of = rows.filter((row) => row.month === name && (scheme === undefined || row.scheme === scheme));
    const known = from <= name && name <= to;
    const counts = yearColumns.flatMap((column) => {
      const count = of.reduce((sum, row) => sum + row[column], 0);
      return known || count > 0 ? [[column, count] as const] : [];
    });
    const [ofYear = 0, month = 0] = name.split('-').map(Number);
    return { year: ofYear, month, counts: Object.fromEntries(counts) };
  });
  const total = (column: YearColumn) => months.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0);
  return {
    months,
    totals: {
      applied: total('applied'),
      approved: total('approved'),
      returned: total('returned'),
      gone: total('gone'),
      byHand: total('byHand'),
    },
  };
}

/** What was settled was seen then, whatever became of the day on which facts began. */
function firstSeen(rows: readonly MonthRow[], since: Instant): string {
  const settled = rows.filter((row) => row.approved + row.returned + row.gone + row.byHand > 0);
  return [plainDateOf(since)?.slice(0, 7) ?? '', ...settled.map(({ month }) => month)].sort()[0] ?? '';
}

/** 'YYYY-MM' from April on. */
const monthNames = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 3) % 12) + 1;
    return `${month < 4 ? year + 1 : year}-${String(month).padStart(2, '0')}`;
  });
