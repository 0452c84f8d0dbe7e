import { besideLabel } from './beside';
import { schemes } from './labels';
import { bare, wordIn } from './normalise';
import type { Token } from './scan';
import type { Choice } from './seen';
import { contentOf, linesOf, shorten, stretchesOf } from './stretches';
import { areApart, type View } from './view';

const headings = 'h1,h2,h3,h4,h5,h6,caption,legend,[role=heading]';

/** A radio, a tick box, or what plays one: its words are its label, its own text, or the text behind it. */
export function choiceAt({ tokens }: View, at: number): Choice {
  const { el } = tokens[at] as Token;
  const input = el as HTMLInputElement;
  const chosen = el.localName === 'input' ? input.checked : el.getAttribute('aria-checked') === 'true';
  let text = input.labels?.[0]?.textContent || el.textContent || '';
  if (bare(text) === '') {
    for (let next = at + 1; ; next += 1) {
      const [before, token] = [tokens[next - 1], tokens[next]];
      if (token?.kind !== 'text' || !before || (bare(text) !== '' && areApart(before, token))) break;
      text += token.text;
    }
  }
  return { text: shorten(text || (el.getAttribute('aria-label') ?? '')), chosen };
}

/**
 * The names of the schemes that an application page is open for: what is chosen under 制度種別, '' for nothing. Where
 * the page has no such label, any choice of schemes counts, and where it offers none, the headings that name one;
 * the menu names them all and never counts.
 */
export function schemesChosen(view: View): string[] {
  const names: string[] = [];
  for (const hit of view.hits) {
    if (hit.name !== 'scheme') continue;
    const { tokens } = besideLabel(view, hit);
    const from = view.tokens.indexOf(tokens[0] as Token);
    const choices = tokens.flatMap(({ kind }, at) => (kind === 'choice' ? [choiceAt(view, from + at)] : []));
    if (choices[0]) names.push(onlyChosen(choices));
    else {
      const field = tokens.find(({ kind, el }) => kind === 'field' && view.isSeen(el));
      const text = field ? contentOf(field.el) : linesOf(stretchesOf(view.isSeen, tokens));
      if (text) names.push(text);
    }
  }
  if (names[0] !== undefined) return names;
  const isScheme = (text: string) => wordIn(schemes, text) !== undefined;
  const offers = view.tokens
    .flatMap(({ kind }, at) => (kind === 'choice' ? [choiceAt(view, at)] : []))
    .filter(({ text }) => isScheme(text));
  if (offers[0]) return [onlyChosen(offers)];
  return [...view.body.querySelectorAll(headings)]
    .filter((heading) => isScheme(heading.textContent ?? '') && view.isSeen(heading))
    .map((heading) => heading.textContent ?? '');
}

function onlyChosen(choices: readonly Choice[]): string {
  const [one, another] = choices.filter(({ chosen }) => chosen);
  return one && !another ? one.text : '';
}
