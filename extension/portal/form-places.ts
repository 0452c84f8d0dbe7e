import { besideLabel, roleOf } from './beside';
import type { LabelName } from './labels';
import { listUnder } from './lists';
import { scan } from './scan';
import type { Place } from './seen';
import { plainStretches, stretchesOf, type Taken } from './stretches';
import { areApart, type View } from './view';

/** The labels of 認定(修了)申請 (briefing L332–392), and what stands beside each of them. */

export const figures = ['totalUnits', 'classroomUnits', 'practicalUnits'] as const;
export type FigureName = (typeof figures)[number];
export const labels = [
  ...figures,
  'classroom',
  'practical',
  'acquired',
  'issueYear',
  'association',
  'searchPeriod',
] as const;

/** All places that show something beside a label: as rows and, where labels stand side by side, as columns. */
export function placesOf(view: View, name: LabelName): { place: Place; taken: Taken[] }[] {
  const list = listUnder(view, labels, [name]);
  const columns = list?.columns.get(name) ?? [];
  const cells = list?.rows.flatMap((row) => columns.flatMap((column) => row[column] ?? [])) ?? [];
  const inColumns = cells.map((cell) => placeIn(cell, stretchesOf(view.isSeen, scan(cell)), true));
  const inRows = view.hits.flatMap((hit) => {
    if (hit.name !== name || (list?.rows[0] && list.header.contains(hit.el))) return [];
    const { within, tokens } = besideLabel(view, hit);
    const taken = stretchesOf(view.isSeen, tokens);
    // A link that bears the words of a label leads elsewhere.
    if (!taken[0] && hit.el.closest('a')) return [];
    // Of several columns under heads, an empty or a hidden one may be that of the figure.
    const heads = within.closest('table')?.querySelector('tr:has(th+th)')?.children;
    const isPart = [...((within as Partial<HTMLTableRowElement>).cells ?? [])].some(
      (cell, at) =>
        /[年今前単]/.test(heads?.[at]?.textContent ?? '') &&
        (!cell.textContent?.trim() || !view.isSeen(cell)),
    );
    const isCell = /^(tr|dl|row)$/.test(roleOf(within)) || within.childElementCount === 2;
    return placeIn(within, taken, isCell, !areApart(view.tokens[hit.to], tokens[0]), isPart);
  });
  return [...inRows, ...inColumns];
}

/**
 * @param isPart something there is not seen. Nor is what the style sheet writes before a text, 「前年度」 or a minus, and
 * nobody reads the one without the other.
 */
function placeIn(within: Element, taken: Taken[], isCell: boolean, isGlued = false, isPart?: boolean) {
  const stretches = plainStretches(taken, within);
  if (isPart || taken.some(({ el }) => /^".*[-−\d一-龠]/.test(getComputedStyle(el, ':before').content)))
    stretches.push({ kind: 'field', text: '', fills: true });
  return { taken, place: { stretches, isCell, isGlued } };
}
