import { besideLabel } from './beside';
import type { LabelName } from './labels';
import { type List, listUnder } from './lists';
import { scan } from './scan';
import { pressable, type Row } from './seen';
import { linesOf, shorten, stretchesOf } from './stretches';
import type { Hit, View } from './view';
import { isShown } from './visible';

export type Records = {
  readonly names: readonly LabelName[];
  readonly rows: readonly Row[];
  /** The table, or the cards: what is in them is no part of the filter above. */
  readonly around: readonly Element[];
};

/** More is no list that a person reads. */
const most = 20_000;

/** The rows of a list, or the cards, that show the labels `wanted`, at least one of `anchors`. */
export function recordsUnder(
  view: View,
  wanted: readonly LabelName[],
  anchors: readonly LabelName[],
): Records | undefined {
  const list = listUnder(view, wanted, anchors);
  return list ? fromRows(view, list) : fromCards(view, wanted, anchors[0]);
}

function fromRows(view: View, { header, columns, rows }: List): Records {
  const wanted = [...columns];
  const table = header.closest('table,[role=grid],[role=table]') ?? header.parentElement;
  return {
    names: [...columns.keys()],
    rows: rows.slice(0, most).map((cells) => {
      const row: { [name in LabelName]?: string[] } = {};
      for (const [name, own] of wanted)
        row[name] = own.flatMap((at) => (cells[at] ? cellText(view, cells[at], name) : []));
      return row;
    }),
    around: [table ?? header],
  };
}

/** Most cells are one text in a row that is known to be seen. */
function cellText(view: View, cell: Element, name: LabelName): string {
  if (isPressable(name, cell)) return pressable;
  if (!isShown(cell)) return '';
  if (!cell.firstElementChild) return shorten(cell.textContent ?? '');
  return linesOf(stretchesOf((element) => element === cell || view.isSeen(element), scan(cell)));
}

const isPressable = (name: LabelName, cell: Element): boolean =>
  name === 'download' && cell.querySelector('a,:enabled,[role=button]') !== null;

function fromCards(
  view: View,
  wanted: readonly LabelName[],
  anchor: LabelName | undefined,
): Records | undefined {
  const hits = view.hits.filter(({ name }) => wanted.includes(name));
  const cards = new Map<Element, readonly Hit[]>();
  hits.forEach((hit, at) => {
    if (hit.name === anchor) cardAround(view, hits, at, cards);
  });
  if (cards.size === 0) return undefined;
  const rows = [...cards.values()].map((own) => {
    const row: { [name in LabelName]?: string[] } = {};
    for (const hit of own) {
      const { tokens, within } = besideLabel(view, hit);
      const text = isPressable(hit.name, within) ? pressable : linesOf(stretchesOf(view.isSeen, tokens));
      row[hit.name] = [...(row[hit.name] ?? []), text];
    }
    return row;
  });
  return {
    names: Object.keys(Object.assign({}, ...rows)) as LabelName[],
    rows,
    around: [...cards.keys()],
  };
}

/** The largest element around one anchor in which no label stands twice; it must show another label as well. */
function cardAround(view: View, hits: readonly Hit[], at: number, cards: Map<Element, readonly Hit[]>): void {
  let found: Element | undefined;
  let inIt: readonly Hit[] = [];
  for (let card = hits[at]?.el; card && card !== view.body; card = card.parentElement ?? undefined) {
    let from = at;
    let to = at;
    while (card.contains(hits[from - 1]?.el as Element)) from -= 1;
    while (card.contains(hits[to + 1]?.el as Element)) to += 1;
    const own = hits.slice(from, to + 1);
    if (new Set(own.map(({ name }) => name)).size < own.length) break;
    if (own[1]) {
      found = card;
      inIt = own;
    }
  }
  if (found) cards.set(found, inIt);
}
