import { childOf } from './beside';
import { bare } from './normalise';
import { isChoice, type Token } from './scan';
import type { Stretch } from './seen';
import { areApart, type View } from './view';

/** Portal text is hostile input. In characters, and in stretches beside one label. */
const longest = 400;
const most = 60;

/** A stretch while it is taken from the page, with its first token's and last token's elements. */
export type Taken = { kind: Stretch['kind']; text: string; el: Element; end: Element };

/** What a person reads in some tokens, hidden ones left out. */
export function stretchesOf(isSeen: View['isSeen'], tokens: readonly Token[]): Taken[] {
  const taken: Taken[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    const { el, kind, text } = token;
    if (isChoice(token) || !isSeen(el)) continue;
    const last = taken.at(-1);
    if (last && !areApart(previous, token)) {
      last.text += (token.gap && ' ') + text;
      last.end = el;
    } else if (taken.length === most) break;
    else
      taken.push({
        kind: kind as Stretch['kind'],
        text: kind === 'field' ? contentOf(el) : text,
        el,
        end: el,
      });
    previous = token;
  }
  return taken;
}

/** What stands in a control: a placeholder is not a value. */
export function contentOf(control: Element): string {
  if (control.localName !== 'select') return (control as HTMLInputElement).value;
  return (control as HTMLSelectElement).selectedOptions[0]?.text ?? '';
}

/** What a button says. */
export const wordsOn = (button: Element): string =>
  bare((button as HTMLInputElement).value || (button.textContent ?? ''));

export const shorten = (text: string): string => text.trim().slice(0, longest);

/** The lines of a cell; buttons say nothing of it. */
export const linesOf = (taken: readonly Taken[]): string =>
  shorten(
    taken
      .filter(({ kind }) => kind !== 'button')
      .map(({ text }) => text.replace(/\s+/g, ' '))
      .join('\n'),
  );

export function plainStretches(taken: readonly Taken[], within: Element): Stretch[] {
  return taken.map((one) => {
    const cell = childOf(within, one.el);
    const fills = !cell || !taken.some((other) => other !== one && other.text && cell.contains(other.el));
    return { kind: one.kind, text: shorten(one.text), fills };
  });
}
