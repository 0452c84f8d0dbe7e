import type { RowScheme } from '#core/reminders';
import type { WaitingWords } from '../../words/waiting/words';
import type { Words } from '../../words/words';
import { type YearTable, yearColumns } from './year-table';

/**
 * One row for each month and scheme, UTF-8 with a mark at its beginning: else Excel takes it for Shift_JIS. Year and
 * month are numbers of their own, since Excel would make dates of '2026-04'. What was not seen is empty, not zero.
 */
export function yearCsv(
  tables: readonly { readonly scheme: RowScheme; readonly table: YearTable }[],
  { staff }: Words,
  { scheme: names }: WaitingWords,
): string {
  const { csvYear, month, csvScheme, columns } = staff.year;
  const head = [csvYear, month, csvScheme, ...yearColumns.map((column) => columns[column])];
  const rows = tables.flatMap(({ scheme, table }) =>
    table.months.map(({ year, month: of, counts }) => [
      year,
      of,
      names[scheme],
      ...yearColumns.map((column) => counts[column] ?? ''),
    ]),
  );
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** A text that a table program would take for a formula is made a text by an apostrophe. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return `${value}`;
  const text = /^\s*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
