import { normalise } from './normalise';
import type { Token } from './scan';
import type { Hit, View } from './view';

/** What belongs to a label by where it stands. */
export type Beside = {
  /** The smallest element that holds the label and more. */
  readonly within: Element;
  /** The tokens after the label, up to the next label, the next heading, or the end of `within`. */
  readonly tokens: readonly Token[];
};

const headings = 'h1,h2,h3,h4,h5,h6,dt,th,[role*=head]';
/** No heading is a number alone, but a large number may be made of one. */
const isNumber = /^[\s\d.０-９．単位]+$/;
/** A label whose value is farther than this has none. In tokens. */
const farthest = 120;

export const roleOf = (element: Element): string => element.role ?? element.localName;

/** dt → dd, th → td, heading → what is below, `div` → the next: all are "what follows within the nearest whole". */
export function besideLabel(view: View, hit: Hit): Beside {
  const { tokens } = view;
  const within = wholeAround(view, hit);
  const rows = spannedRows(within, hit.el);
  const found: Token[] = [];
  for (let at = hit.to + 1; at <= hit.to + farthest; at += 1) {
    const token = tokens[at];
    if (!token || !rows.some((row) => row.contains(token.el))) break;
    const other = view.hits.find(({ from }) => from === at);
    // The period stands inside the classroom figure's own field (briefing L249).
    if (other?.name === 'searchPeriod' && (hit.name === 'classroomUnits' || rows[1])) {
      found.push(...tokens.slice(at, other.to + 1));
      at = other.to;
      continue;
    }
    // 年度 also stands behind a year.
    if (other && other.name !== 'year') {
      // What shares a box with the next label is its own, and stands above it.
      const box = childOf(within, other.el);
      while (!box?.contains(hit.el) && box?.contains(found.at(-1)?.el as Element)) found.pop();
      // Nor is it the label's own where the picture has it behind the next label, or nearer above that one.
      const [next, value, own] = [other, found[0] ?? other, tokens[hit.to] as Token].map(({ el }) =>
        el.getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      if (
        next.width &&
        (next.top < value.bottom
          ? next.left < value.left
          : next.top - value.bottom + 2 < value.top - own.bottom)
      )
        found.length = 0;
      break;
    }
    // Under another heading inside `within` something else stands.
    const heading = token.el.closest(headings);
    if (isNumber.test(token.text) || !within.contains(heading) || heading?.contains(hit.el))
      found.push(token);
    else if (view.isSeen(token.el)) break;
  }
  return { within, tokens: found };
}

/** The smallest element that holds the label and something else that a person would not overlook. */
export function wholeAround(view: View, { from, to, el }: Hit): Element {
  const last = view.tokens[to]?.el ?? el;
  const others = [neighbour(view, from, -1), neighbour(view, to, 1)];
  let within = el;
  while (
    within !== view.body &&
    !(
      within.localName !== 'label' &&
      within.contains(last) &&
      others.some((other) => other && within.contains(other.el))
    )
  )
    within = within.parentElement ?? view.body;
  return within;
}

/** The next token that counts beside a label: no mark, no button, nothing hidden. */
function neighbour({ tokens, isSeen }: View, from: number, step: 1 | -1): Token | undefined {
  for (let at = from + step; ; at += step) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === 'button' || (token.kind === 'text' && normalise(token.text) === '')) continue;
    if (isSeen(token.el)) return token;
  }
}

/** A label cell that spans rows speaks for all of them. */
function spannedRows(within: Element, label: Element): Element[] {
  const rows = [within];
  const cell = label.closest<HTMLTableCellElement>('th,td');
  for (const { nextElementSibling: next } of rows)
    if (next && cell?.parentElement === within && rows.length < cell.rowSpan) rows.push(next);
  return rows;
}

/** The child of `row` in which an element stands. */
export function childOf(row: Element, element: Element | null): Element | null {
  let cell = element;
  while (cell && cell.parentElement !== row) cell = cell.parentElement;
  return cell;
}
