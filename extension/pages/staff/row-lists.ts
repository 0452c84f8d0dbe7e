import { type Row, rowKey, type WaitingRow } from '#core/reminders';

/** A row as it is listed: waiting with its age, or marked 処理済み on this very page. */
export type ListedRow = { readonly key: string; readonly row: Row; readonly waiting?: WaitingRow };

export type RowLists = {
  /** Those that wait longest first; rows marked here keep their place. */
  readonly listed: readonly ListedRow[];
  /** Waiting, and beyond `most`. */
  readonly more: number;
  /** Marked 処理済み earlier, the latest first. */
  readonly done: readonly ListedRow[];
};

/** Longer ago nobody takes a mark back. In ms. */
const recent = 7 * 24 * 3_600_000;

/**
 * @param waiting those that wait longest first
 * @param rows all rows that are known
 * @param doneHere keys of the rows marked on this page
 * @param most how many waiting rows are listed
 */
export function rowLists(
  waiting: readonly WaitingRow[],
  rows: readonly Row[],
  doneHere: ReadonlySet<string>,
  at: number,
  most: number,
): RowLists {
  const marked = rows
    .filter(
      ({ state, settledAt }) =>
        state === 'done-by-hand' && settledAt !== undefined && settledAt > at - recent,
    )
    .sort((a, b) => (b.settledAt ?? 0) - (a.settledAt ?? 0))
    .map((row): ListedRow => ({ key: rowKey(row), row }));
  const shown = waiting
    .slice(0, most)
    .map((each): ListedRow => ({ key: each.key, row: each.row, waiting: each }));
  const here = marked.filter(({ key }) => doneHere.has(key));
  const since = ({ waiting: each, row }: ListedRow) => each?.age.at ?? row.againFrom ?? row.appliedAt;
  return {
    listed: [...shown, ...here].sort((a, b) => since(a) - since(b)),
    more: waiting.length - shown.length,
    done: marked.filter(({ key }) => !doneHere.has(key)),
  };
}
