import { bare } from './normalise';
import type { Token } from './scan';
import { areApart, type View } from './view';

/**
 * A stretch that a person reads as one: texts on one line, or one control. Buttons stay as empty breaks. `text` as it
 * is written, at most `longest` characters: portal text is hostile input.
 */
export type Piece = {
  readonly kind: Token['kind'];
  readonly text: string;
  /** The first and the last token. */
  readonly from: Token;
  readonly to: Token;
};

const longest = 400;
const mostPieces = 60;

export function piecesOf(view: Pick<View, 'isSeen'>, tokens: Iterable<Token>): Piece[] {
  const pieces: { kind: Token['kind']; text: string; from: Token; to: Token }[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    // The box of a styled tick or radio is often hidden; its text is what is seen.
    if (token.kind !== 'choice' && !view.isSeen(token.el)) continue;
    const last = pieces.at(-1);
    if (last && previous && !areApart(previous, token)) {
      last.text = (last.text + (token.gap && ' ') + token.text).slice(0, longest);
      last.to = token;
    } else {
      if (pieces.length === mostPieces) break;
      const text = token.kind === 'field' ? contentOf(token.el) : token.text;
      pieces.push({ kind: token.kind, text: text.slice(0, longest), from: token, to: token });
    }
    previous = token;
  }
  return pieces;
}

/** What stands in a control: a placeholder is not a value. */
function contentOf(control: Element): string {
  if (control.localName !== 'select') return (control as HTMLInputElement).value;
  return (control as HTMLSelectElement).selectedOptions[0]?.text ?? '';
}

/** All that is read in some pieces, on one line. */
export const lineOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text }) => text)
    .join(' ')
    .slice(0, longest);

export const isEmpty = ({ text }: Piece): boolean => bare(text) === '';
