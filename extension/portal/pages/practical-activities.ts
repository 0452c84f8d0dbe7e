import { choiceAt } from '../choices';
import { asRead } from '../meaning/as-read';
import { normalise } from '../normalise';
import { scan } from '../scan';
import type { Seen } from '../seen';
import { linesOf, stretchesOf } from '../stretches';
import type { PracticalActivitiesPage } from '../types';
import type { View } from '../view';

type Box = { el: Element; at: number };

const longest = 200;
/** Boxes that work upon the list and stand for no activity. */
const tools = /(のみ|だけを?)表示|(すべて|全て|全)を?選択|^(実施|選択)$/;
const headings = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading]';

/**
 * 実地研修・受講報告, a dialog over 認定(修了)申請 (briefing L346–362). Recognised by its title, wherever it stands
 * among tick boxes. The group row's radio is no activity. Labels last seen 2025-12-24; the list is incomplete there.
 */
export function seePracticalActivities(view: View): Seen | undefined {
  const titles = view.hits.filter(({ name }) => name === 'activities');
  if (!titles[0]) return undefined;
  const boxes = view.tokens.flatMap(({ kind, el }, at) =>
    kind === 'choice' && /^(checkbox|switch)$/.test(el.getAttribute('type') ?? el.getAttribute('role') ?? '')
      ? [{ el, at }]
      : [],
  );
  // The smallest element around a title that holds the list.
  let root: Element | undefined;
  for (const { el } of titles) {
    let around: Element | null = el;
    while (around && boxes.filter((box) => around?.contains(box.el)).length < 2)
      around = around.parentElement;
    if (around && (!root || root.contains(around))) root = around;
  }
  if (!root) return undefined;
  const list = root;
  const own = boxes.filter(({ el }) => list.contains(el));
  const rows = own.map((box) => {
    const row = rowOf(box.el, own, list);
    return { box, parent: row.parentElement, text: labelOf(view, box, row) };
  });
  const crowd = (parent: Element | null) => rows.filter((row) => row.parent === parent).length;
  const isAlone = rows.some(({ parent }) => crowd(parent) > 1) ? 1 : 0;
  const activities = rows
    .filter(({ text, parent }) => text !== '' && !tools.test(normalise(text)) && crowd(parent) > isAlone)
    .map(({ box, text }) => ({ text, chosen: choiceAt(view, box.at).chosen }));
  return { kind: 'practical-activities', activities };
}

/** The largest element that holds this box and no other. */
function rowOf(box: Element, boxes: readonly Box[], root: Element): Element {
  let row = box;
  for (let next = box.parentElement; next && next !== root; next = next.parentElement) {
    if (boxes.some(({ el }) => el !== box && next.contains(el))) break;
    row = next;
  }
  return row;
}

/** What is seen beside the box, the nearest first; a heading above it is none. */
function labelOf(view: View, { el }: Box, row: Element): string {
  const label = (el as HTMLInputElement).labels?.[0];
  for (let around: Element | null = label ?? el; around; around = around.parentElement) {
    const tokens = scan(around).filter((token) => token.kind === 'text' && !token.el.closest(headings));
    const text = linesOf(stretchesOf(view.isSeen, tokens));
    if (text !== '') return text;
    if (around === row || around === label) break;
  }
  return '';
}

export function readPracticalActivities(
  seen: Seen & { kind: 'practical-activities' },
): PracticalActivitiesPage {
  const activities = seen.activities.map(({ text, chosen }) => ({
    label: asRead(text).slice(0, longest),
    checked: chosen,
  }));
  return { kind: seen.kind, activities };
}
