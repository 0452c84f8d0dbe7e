import { besideLabel } from './beside';
import { bare } from './normalise';
import { isChoice, scan, type Token } from './scan';
import type { Choice, SchemesShown } from './seen';
import { linesOf, shorten, stretchesOf } from './stretches';
import { areApart, type View } from './view';

/** A radio, a tick box, or what plays one: its words are its label, its own text, or the text behind it. */
export function choiceAt({ tokens }: View, at: number): Choice {
  const { el } = tokens[at] as Token;
  const input = el as HTMLInputElement;
  const chosen = input.checked ?? (el.ariaChecked ?? el.ariaSelected) === 'true';
  // Ruby is no part of the words.
  let text = scan(input.labels?.[0] ?? el)
    .map((token) => token.text)
    .join('');
  if (bare(text) === '') {
    for (let next = at + 1; ; next += 1) {
      const token = tokens[next];
      if (token?.kind !== 'text' || (bare(text) !== '' && areApart(tokens[next - 1], token))) break;
      text += token.text;
    }
  }
  return { text: shorten(text || (el.ariaLabel ?? '')), chosen };
}

/**
 * What tells for which scheme an application page is open: what stands under 制度種別 or, where the page has no such
 * label, its choices and headings. The menu names all schemes and never counts.
 */
export function schemesShown(view: View): SchemesShown {
  const schemes: (string | Choice[])[] = [];
  for (const hit of view.hits) {
    if (hit.name !== 'scheme') continue;
    const { tokens } = besideLabel(view, hit);
    const choices = choicesIn(view, tokens);
    const taken = stretchesOf(view.isSeen, tokens);
    const text = taken.find(({ kind }) => kind === 'field')?.text ?? linesOf(taken);
    if (choices[0]) schemes.push(choices);
    else if (text) schemes.push(text);
  }
  if (schemes[0]) return { schemes };
  const lines = view.tokens.filter(({ el, text }) => /かか|機能|研修/.test(text) && !el.closest('a'));
  return {
    schemes,
    choices: choicesIn(view, view.tokens),
    headings: stretchesOf(view.isSeen, lines).map(({ text }) => shorten(text)),
  };
}

const choicesIn = (view: View, tokens: readonly Token[]): Choice[] =>
  tokens.flatMap((token) => (isChoice(token) ? choiceAt(view, view.tokens.indexOf(token)) : []));
