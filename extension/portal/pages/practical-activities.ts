import { labelOf, textIn } from '../beside-box';
import { choiceAt } from '../choices';
import { asRead } from '../meaning/as-read';
import { normalise } from '../normalise';
import type { Seen } from '../seen';
import type { PracticalActivitiesPage } from '../types';
import type { View } from '../view';

const longest = 200;
/** A box that is drawn as a sign beside its words. */
const drawn = /^[☐☑☒✓✔□■]\s*|\s*[☐☑☒✓✔□■]$/g;
/** Boxes that work upon the list, stand at its head, or declare something, and for no activity. */
const tools =
  /(のみ|だけを?)表示|(すべて|全て|全)を?選択|ま(す|した|せん)。?$|^\(.*\)$|^(実施|選択)$|^(活動|研修|実績|実施)?(の?(項目|内容|区分))名?$/;

/**
 * 実地研修・受講報告, a dialog over 認定(修了)申請 (briefing L346–362). Recognised by its title, wherever it stands
 * among tick boxes. The group row's radio is no activity. Labels last seen 2025-12-24; the list is incomplete there.
 */
export function seePracticalActivities(view: View): Seen | undefined {
  const { tokens, hits } = view;
  const all = tokens.flatMap(({ kind, el }, at) => (kind === 'box' ? [{ el, at }] : []));
  const boxesIn = (element: Element) => all.filter(({ el }) => element.contains(el));
  // The smallest element around a title that holds the list.
  let root: Element | undefined;
  for (const { name, el } of hits) {
    if (name !== 'activities') continue;
    let around: Element | null = el;
    while (around && !boxesIn(around)[1]) around = around.parentElement;
    if (around && (!root || root.contains(around))) root = around;
  }
  if (!root) return undefined;
  const rows = boxesIn(root).map(({ el, at }) => {
    // The largest element that holds this box and no other.
    let row = el;
    while (row.localName !== 'td' && row.parentElement && !boxesIn(row.parentElement)[1])
      row = row.parentElement;
    let list = row.parentElement;
    // In a row of heads stands the box for all of them.
    let text = row.matches('tr:not(:has(td))') ? '' : labelOf(view, el, row);
    if (list && row.localName === 'td') {
      // Several boxes in one row: the words stand in the cell before, or behind where the row begins with a box.
      const begins = list.firstElementChild;
      const beside = [row.previousElementSibling, row.nextElementSibling];
      const words = beside[begins && boxesIn(begins)[0] ? 1 : 0];
      // Of two boxes side by side one may be that of last year.
      if (beside.some((cell) => cell && boxesIn(cell)[0])) text = '';
      else if (text === '' && words) text = textIn(view, words);
      list = list.parentElement;
    }
    const choice = choiceAt(view, at);
    // Bare words, a line for each box: whether they stand before the boxes or behind them, only the breaks tell.
    if (
      row === el &&
      tokens[at + 1]?.gap !== '\n' &&
      tokens[at + 2]?.gap === '\n' &&
      list &&
      view.isSeen(list)
    )
      text ||= choice.text;
    return { list, text, chosen: choice.chosen };
  });
  const activities = rows.map(({ list, text, chosen }) => ({
    text,
    chosen,
    crowd: rows.findIndex((row) => row.list === list),
  }));
  return { kind: 'practical-activities', activities };
}

export function readPracticalActivities(
  seen: Seen & { kind: 'practical-activities' },
): PracticalActivitiesPage {
  const size = (crowd: number) => seen.activities.filter((box) => box.crowd === crowd).length;
  // Where some boxes stand together, one that stands alone is none of them.
  const least = seen.activities.some(({ crowd }) => size(crowd) > 1) ? 2 : 1;
  const boxes = seen.activities.filter(
    ({ text, crowd }) => text !== '' && !tools.test(normalise(text)) && size(crowd) >= least,
  );
  const activities = boxes.map(({ text, chosen }) => ({
    label: asRead(text).replace(drawn, '').slice(0, longest),
    checked: chosen,
  }));
  return { kind: seen.kind, activities };
}
