import { type LabelName, wholes, wordings } from './labels';
import { bare, normalise, withoutMarks } from './normalise';
import { scan, type Token } from './scan';
import { sightOf } from './visible';

/** A label that is seen: `tokens[from]` to `tokens[to]` are its whole text, `el` is where it begins. */
export type Hit = {
  readonly name: LabelName;
  readonly from: number;
  readonly to: number;
  readonly el: Element;
};

/** What one reading of a page works on; made anew each time, since the page may have changed. */
export type View = {
  readonly body: HTMLElement;
  readonly tokens: readonly Token[];
  readonly isSeen: (element: Element) => boolean;
  readonly hits: readonly Hit[];
};

const names = new Map<string, LabelName>(Object.entries(wordings));
const all = [...names.keys()];
/** Most texts of a page begin no label, and are passed over without being normalised. */
const begins = new RegExp(`^[\\s\\u00ad\\u200b【※*・●]*[${all.map(([first]) => first).join('')}]`);
/** A label broken into more pieces than this is none. */
const mostPieces = 24;

export function viewOf(document: Document): View {
  const { body } = document;
  const tokens = scan(body).flatMap(splitAtColon);
  const isSeen = sightOf(document);
  const hits: Hit[] = [];
  let whole: LabelName | undefined;
  for (let from = 0; from < tokens.length; from += 1) {
    const hit = labelAt(tokens, from, isSeen);
    if (!hit) continue;
    const { name } = hit;
    if (standsAlone(tokens, from, isSeen)) {
      // 「実地研修」 above 「取得単位数」: the period may stand between.
      hits.push({ ...hit, name: (name === 'acquired' && whole) || name });
      if (name !== 'searchPeriod') whole = wholes[name];
    }
    from = hit.to;
  }
  return { body, tokens, isSeen, hits };
}

const labelAndValue = /^([^:：】]{2,40}[:：】]|[^\d０-９]{2,40}\s(?=[\d０-９]))([^。、「]+)$/;

/** 「取得単位合計：568.5単位」, 「検索期間 2016 ~ 2025」 in one text is a label and what follows it. */
function splitAtColon(token: Token): Token | Token[] {
  const [, label, value] = begins.test(token.text) ? (labelAndValue.exec(token.text) ?? []) : [];
  if (!label || !value || !names.has(normalise(label))) return token;
  return [
    { ...token, text: label },
    { ...token, text: value, gap: '' },
  ];
}

function labelAt(tokens: readonly Token[], from: number, isSeen: View['isSeen']): Hit | undefined {
  const first = tokens[from];
  if (!first || !begins.test(first.text)) return undefined;
  let hit: Hit | undefined;
  let text = '';
  for (let to = from; to < from + mostPieces; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'text') break;
    const longer = text + token.text;
    const name = names.get(normalise(longer));
    const goesOn = name || all.some((wording) => wording.startsWith(withoutMarks(longer)));
    // Looked at last, since it costs most. What is hidden inside a label is no part of it.
    if (!isSeen(token.el)) {
      if (to === from) break;
      continue;
    }
    if (!goesOn) break;
    text = longer;
    if (name) hit = { name, from, to, el: first.el };
  }
  return hit;
}

/** Nothing goes before it on its line that would make it a part of a sentence, or another label: 「前年度の…」. */
function standsAlone(tokens: readonly Token[], from: number, isSeen: View['isSeen']): boolean {
  for (let at = from - 1; ; at -= 1) {
    const token = tokens[at];
    if (!token || areApart(token, tokens[at + 1])) return true;
    if (isSeen(token.el) && normalise(token.text) !== '') return /単位([充不]足)?$/.test(bare(token.text));
  }
}

/** Whether a break stands between two neighbours: a line, a box, a control, a raised sign. */
export function areApart(a: Token | undefined, b: Token | undefined): boolean {
  if (a?.kind !== 'text' || b?.kind !== 'text' || b.gap === '\n') return true;
  return leaves(a.el, b.el) || leaves(b.el, a.el);
}

function leaves(from: Element, other: Element): boolean {
  for (let el: Element | null = from; el && !el.contains(other); el = el.parentElement)
    if (!/^(inline|contents|ruby.*)$/.test(displayOf(el))) return true;
  return false;
}

export const displayOf = (element: Element): string => getComputedStyle(element).display;
