import { listUnder } from './lists';
import { applicationAnchors, applicationColumns } from './pages/applications';
import { viewOf } from './view';

/** The status cell of each row of a list of applications, in the order of the rows that are read; none where it lies in cards. */
export function locateRows(document: Document): readonly (Element | undefined)[] {
  const list = listUnder(viewOf(document), applicationColumns, applicationAnchors);
  const column = list?.columns.get('status')?.[0] ?? -1;
  return list?.rows.map((cells) => cells[column]) ?? [];
}
