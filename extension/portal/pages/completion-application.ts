import { besideLabel, roleOf } from '../beside';
import { schemesShown } from '../choices';
import type { LabelName } from '../labels';
import { listUnder } from '../lists';
import { readAssociation, readPeriod, readYear } from '../meaning/read-beside';
import { settleUnits } from '../meaning/read-units';
import { schemeOpen } from '../meaning/scheme';
import { scan } from '../scan';
import type { Place, Seen } from '../seen';
import { plainStretches, stretchesOf, type Taken } from '../stretches';
import type { CompletionApplicationPage } from '../types';
import { areApart, type View } from '../view';

const figures = ['totalUnits', 'classroomUnits', 'practicalUnits'] as const;
export type FigureName = (typeof figures)[number];
const all = [...figures, 'issueYear', 'association', 'searchPeriod'] as const;

/**
 * 認定(修了)申請, opened for a scheme (briefing L232–252, L332–392). Recognised by a figure's label that something
 * stands beside which may be its value. With no second figure and no 制度種別 it is another page, such as a yearly
 * record; where nothing can be pressed or chosen it only shows what the form looks like. Labels last seen 2025-12-24.
 */
export function seeCompletionApplication(view: View): Seen | undefined {
  const { hits, tokens } = view;
  const shown = [...figures, 'scheme'].filter((name) => hits.some((hit) => hit.name === name));
  if (!shown[1] || tokens.every(({ kind }) => kind === 'text')) return undefined;
  const places: { [name in LabelName]?: Place[] } = {};
  for (const name of all) places[name] = placesOf(view, name).map(({ place }) => place);
  if (!figures.some((name) => places[name]?.some(mayBeValue))) return undefined;
  return { kind: 'completion-application', places, ...schemesShown(view) };
}

const mayBeValue = ({ isCell, stretches }: Place) =>
  stretches.some(({ kind, text }) => isCell || kind === 'field' || /[\d０-９]|単位|^[-‐–—―−ー…]/.test(text));

/** All places that show something beside a label: as rows and, where labels stand side by side, as columns. */
export function placesOf(view: View, name: LabelName): { place: Place; taken: Taken[] }[] {
  const list = listUnder(view, all, [name]);
  const columns = list?.columns.get(name) ?? [];
  const cells = list?.rows.flatMap((row) => columns.flatMap((column) => row[column] ?? [])) ?? [];
  const inColumns = cells.map((cell) => {
    const taken = stretchesOf(view.isSeen, scan(cell));
    return { taken, place: { stretches: plainStretches(taken, cell), isCell: true, isGlued: false } };
  });
  const inRows = view.hits.flatMap((hit) => {
    if (hit.name !== name || (list?.rows[0] && list.header.contains(hit.el))) return [];
    const { within, tokens } = besideLabel(view, hit);
    const taken = stretchesOf(view.isSeen, tokens);
    // A link that bears the words of a label leads elsewhere.
    if (!taken[0] && hit.el.closest('a')) return [];
    const [label, first] = [view.tokens[hit.to], tokens[0]];
    const isGlued = label !== undefined && first !== undefined && !areApart(label, first);
    const isCell = /^(tr|dl|row)$/.test(roleOf(within)) || within.childElementCount === 2;
    const stretches = plainStretches(taken, within);
    // Of several columns under heads, an empty one may be that of the figure.
    if (
      within.closest('table')?.querySelector('th+th') &&
      [...within.children].some((cell) => !cell.textContent?.trim())
    )
      stretches.push({ kind: 'field', text: '', fills: true });
    return [{ taken, place: { stretches, isCell, isGlued } }];
  });
  return [...inRows, ...inColumns];
}

export function readCompletionApplication(
  seen: Seen & { kind: 'completion-application' },
): CompletionApplicationPage | undefined {
  const { places } = seen;
  const [total, classroom, practical] = figures.map((name) => settleUnits(name, places[name] ?? []));
  if (!total || !classroom || !practical) return undefined;
  if ([total, classroom, practical].every(({ isThere }) => !isThere)) return undefined;
  return {
    kind: seen.kind,
    scheme: schemeOpen(seen),
    totalUnits: total.units,
    classroomUnits: classroom.units,
    practicalUnits: practical.units,
    totalBadge: total.badge,
    classroomBadge: classroom.badge,
    practicalBadge: practical.badge,
    fiscalYear: readYear(places.issueYear ?? []),
    association: readAssociation(places.association ?? []),
    searchPeriod: readPeriod(places.searchPeriod ?? []),
  };
}
