import { childOf, roleOf, wholeAround } from './beside';
import type { LabelName } from './labels';
import type { View } from './view';

/** A list under column headers, whatever it is made of: a table, an ARIA grid, rows of `div`s. */
export type List = {
  readonly header: Element;
  /** The columns of a label; two where a header stands there twice. */
  readonly columns: ReadonlyMap<LabelName, readonly number[]>;
  /** The cells of each row that is seen; none where the row has not as many as the header. */
  readonly rows: readonly (readonly Element[])[];
};

/** The list whose header shows at least two of `wanted`, one of them in `anchors`. */
export function listUnder(
  view: View,
  wanted: readonly LabelName[],
  anchors: readonly LabelName[],
): List | undefined {
  const headers = new Map<Element, (readonly [LabelName, Element])[]>();
  for (const hit of view.hits) {
    if (!wanted.includes(hit.name) || hit.el.closest('dt')) continue;
    const row = wholeAround(view, hit);
    const cell = childOf(row, hit.el);
    if (!cell) continue;
    headers.set(row, [...(headers.get(row) ?? []), [hit.name, cell]]);
  }
  for (const [header, heads] of headers) {
    const columns = new Map<LabelName, number[]>();
    const order = cellsOf(header);
    for (const [name, cell] of heads)
      columns.set(name, [
        ...(columns.get(name) ?? []),
        ...order.flatMap((one, at) => (one === cell ? at : [])),
      ]);
    if (
      columns.size > 1 &&
      anchors.some((name) => columns.has(name)) &&
      // Figures already stand beside these.
      !/\d/.test(header.textContent ?? '') &&
      isHeader(heads.map(([, cell]) => cell))
    )
      return { header, columns, rows: rowsUnder(view, header, order.length) };
  }
  return undefined;
}

/** Labels that stand side by side: in a record, each has its value beside it. */
const isHeader = (cells: readonly Element[]): boolean =>
  cells.some((cell) => roleOf(cell) === 'columnheader' || cells.includes(cell.nextElementSibling as Element));

/** One entry a column, so that a cell that spans several stands for each. */
export function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    for (let span = (cell as HTMLTableCellElement).colSpan || 1; span > 0; span -= 1) cells.push(cell);
  return cells;
}

const anyRow = 'tr,[role=row]';
/** The row in a cell of which another lies. */
const outer = (row: Element | undefined) => row?.parentElement?.closest(anyRow);

/** Rows beside the header or beside what it stands in: a table's body, or another table that scrolls below it. */
function rowsUnder(view: View, header: Element, width: number): Element[][] {
  for (
    let level: Element | null = header, depth = 0;
    level && depth < 5;
    level = level.parentElement, depth += 1
  ) {
    const rows: Element[][] = [];
    let fits = false;
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling) {
      const inner = depth ? [...next.querySelectorAll(anyRow)] : [];
      const isApart = inner[0] !== undefined && inner[0].parentElement !== next;
      const all = isApart ? inner.filter((row) => outer(row) === outer(inner[0])) : next.children;
      for (const row of depth ? all : [next]) {
        const cells = cellsOf(row);
        const isHead = cells.every(({ localName }) => localName === 'th');
        // A header may be repeated; under another one something else is listed.
        if (isHead && fits && row.textContent !== header.textContent) return rows;
        // One cell across the whole table says that there is nothing, or turns the pages; a row without a word only
        // measures the columns.
        if (isHead || cells[0] === cells.at(-1) || !/\S/.test(row.textContent ?? '')) continue;
        if (cells.length === width) fits = true;
        else if (!/^(tr|row)$/.test(roleOf(row))) continue;
        if (view.isSeen(row)) rows.push(cells.length === width ? cells : []);
      }
      // Behind it a copy may lie that keeps a column in place. Rows of many shapes belong to more than one list.
      if (isApart && fits) return rows.every(([cell]) => cell) ? rows : [];
    }
    if (fits) return rows;
  }
  return [];
}
