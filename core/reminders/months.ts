import { type Facts, type MonthCount, type Row, type RowScheme, rowKey, rowSchemes } from './facts';
import { monthOf } from './instants';

/** One month of one scheme in the year view. `month` is 'YYYY-MM' in Japan. */
export type MonthRow = MonthCount & { readonly month: string; readonly scheme: RowScheme };

export const noCounts: MonthCount = { applied: 0, approved: 0, returned: 0, gone: 0, byHand: 0 };

const countOf = {
  approved: 'approved',
  returned: 'returned',
  gone: 'gone',
  'done-by-hand': 'byHand',
} as const;

/**
 * Applied, approved and returned by month, from what this browser saw: an application counts in the month it was
 * applied for, once it was seen waiting; its settling in the month it was seen. One that was returned and came back
 * counts as returned, and as what it became afterwards. By month, then by scheme.
 */
export const monthsOf = (facts: Facts): readonly MonthRow[] => {
  const months = facts.rows.reduce(addRow, facts.months);
  return Object.keys(months)
    .sort()
    .flatMap((month) =>
      rowSchemes.flatMap((scheme) => {
        const counts = months[month]?.[scheme];
        return counts ? [{ month, scheme, ...counts }] : [];
      }),
    );
};

export function addRow(months: Facts['months'], row: Row): Facts['months'] {
  const applied = addOne(months, monthOf(row.appliedAt), row.scheme, 'applied');
  return row.state === 'waiting' || row.settledAt === undefined
    ? applied
    : addOne(applied, monthOf(row.settledAt), row.scheme, countOf[row.state]);
}

/** The returns of rows that went on: a row has one state, and the year view would forget that it was returned. */
export function addReturns(
  months: Facts['months'],
  before: readonly Row[],
  after: readonly Row[],
): Facts['months'] {
  const states = new Map(after.map((row) => [rowKey(row), row.state]));
  return before
    .filter((row) => row.state === 'returned' && states.get(rowKey(row)) !== 'returned')
    .reduce(
      (all, row) => addOne(all, monthOf(row.settledAt ?? row.lastSeen), row.scheme, 'returned'),
      months,
    );
}

function addOne(
  months: Facts['months'],
  month: string,
  scheme: RowScheme,
  what: keyof MonthCount,
): Facts['months'] {
  const counts = months[month]?.[scheme] ?? noCounts;
  return { ...months, [month]: { ...months[month], [scheme]: { ...counts, [what]: counts[what] + 1 } } };
}
