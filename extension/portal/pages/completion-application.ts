import { besideLabel, roleOf } from '../beside';
import { schemesShown } from '../choices';
import type { LabelName } from '../labels';
import { listUnder } from '../lists';
import { readAssociation, readPeriod, readYear } from '../meaning/read-beside';
import { columnsOf, settleUnits } from '../meaning/read-units';
import { schemeOpen } from '../meaning/scheme';
import { scan, type Token } from '../scan';
import type { Place, Places, Seen } from '../seen';
import { plainStretches, stretchesOf, type Taken, wordsOn } from '../stretches';
import type { CompletionApplicationPage, Reading } from '../types';
import { areApart, type View } from '../view';

const figures = ['totalUnits', 'classroomUnits', 'practicalUnits'] as const;
const parts = ['classroom', 'practical'] as const;
export type FigureName = (typeof figures)[number];
const all = [...figures, ...parts, 'acquired', 'issueYear', 'association', 'searchPeriod'] as const;

/**
 * 認定(修了)申請, opened for a scheme (briefing L232–252, L332–392). Recognised by a figure's label that something
 * stands beside which may be its value. With no second figure and no 制度種別 it is another page, such as a yearly
 * record; where nothing of a form can be pressed or chosen it only shows what the form looks like. Labels last seen 2025-12-24.
 */
export function seeCompletionApplication(view: View): Seen | undefined {
  const { hits, tokens } = view;
  const shown = [...figures, 'scheme'].filter((name) => hits.some((hit) => hit.name === name));
  // What a page shows while it asks to wait is not to last, or lies under that very word.
  if (!shown[1] || !tokens.some(isOfForm) || /中で.*お待ち/.test(view.body.innerText)) return undefined;
  const places: { [name in LabelName]?: Place[] } = {};
  for (const name of all) places[name] = placesOf(view, name).map(({ place }) => place);
  if (!figures.some((name) => places[name]?.some(({ stretches }) => stretches[0]))) return undefined;
  return { kind: 'completion-application', places, ...schemesShown(view) };
}

/** A control, or a button of the form's own: 「申請する」, 「検索」, 「実地研修実績入力」. Any page can be printed. */
const isOfForm = ({ kind, el }: Token) =>
  kind === 'button' ? /申請|検索|入力/.test(wordsOn(el)) : kind !== 'text';

/** All places that show something beside a label: as rows and, where labels stand side by side, as columns. */
export function placesOf(view: View, name: LabelName): { place: Place; taken: Taken[] }[] {
  const list = listUnder(view, all, [name]);
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

export function readCompletionApplication(
  seen: Seen & { kind: 'completion-application' },
): CompletionApplicationPage | undefined {
  const { places } = seen;
  const columns = Math.max(...figures.map((name) => columnsOf(places[name])));
  const total = settleUnits('totalUnits', places.totalUnits ?? [], columns);
  const [classroom, practical] = bothParts(places, total.units, columns);
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

type Settled = ReturnType<typeof settleUnits>;

/**
 * The units of the two parts. Under 取得単位数 as the head of a column, rows may be named 座学研修 and 実地研修 alone: as these
 * words stand elsewhere too, such figures count where they make up the total.
 */
function bothParts(places: Places, total: Reading<number>, columns: number): readonly [Settled, Settled] {
  const classroom = settleUnits('classroomUnits', places.classroomUnits ?? [], columns);
  const practical = settleUnits('practicalUnits', places.practicalUnits ?? [], columns);
  if ((classroom.isThere && practical.isThere) || !places.acquired?.[0]) return [classroom, practical];
  const first = classroom.isThere ? classroom : settleUnits('classroomUnits', places.classroom ?? []);
  const second = practical.isThere ? practical : settleUnits('practicalUnits', places.practical ?? []);
  const sum = [first, second].map(({ units }) => (units.status === 'read' ? units.value : Number.NaN));
  return total.status === 'read' && sum.reduce((a, b) => a + b) === total.value
    ? [first, second]
    : [classroom, practical];
}
