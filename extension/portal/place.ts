import { listUnder } from './lists';
import { locateIn } from './locate';
import { normalise } from './normalise';
import { applicationAnchors, applicationColumns } from './pages/applications';
import type { View } from './view';

/** An element, and whether the mark belongs after it, not at its end. */
export type MarkPlace = readonly [element: Element, isAfter: boolean];

/**
 * Where a mark belongs. The verdict: after the portal's own badge where one follows the total, else at the total's
 * end. `apply`: after the button, never inside it, for what stands in a button is pressed with it. A number: the
 * status cell of that row of a list of applications, in the order of the rows that are read; none where it lies in
 * cards.
 */
export function placeOf(view: View): (at: 'verdict' | 'apply' | number) => MarkPlace | undefined {
  let cells: readonly (Element | undefined)[] | undefined;
  return (at) => {
    if (typeof at === 'number') {
      cells ??= statusCells(view);
      const cell = cells[at];
      return cell && [cell, false];
    }
    const found = locateIn(view, at === 'apply' ? at : 'totalUnits');
    const next = found?.nextElementSibling;
    if (at === 'verdict' && next && /^単位[充不]足$/.test(normalise(next.textContent ?? '')))
      return [next, true];
    return found ? [found, at === 'apply'] : undefined;
  };
}

function statusCells(view: View): (Element | undefined)[] {
  const list = listUnder(view, applicationColumns, applicationAnchors);
  const column = list?.columns.get('status')?.[0] ?? -1;
  return list?.rows.map((cells) => cells[column]) ?? [];
}
