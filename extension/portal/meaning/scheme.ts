import { schemes } from '../labels';
import { wordIn } from '../normalise';
import type { Choice, SchemesShown } from '../seen';
import type { Scheme } from '../types';

/** The one scheme that all texts name; `other` for none, for one that is not ours, and where they differ. */
export function schemeOf(texts: readonly string[]): Scheme {
  const [scheme = 'other', another] = new Set(texts.map((text) => wordIn<Scheme>(schemes, text) ?? 'other'));
  return another ? 'other' : scheme;
}

/**
 * For which scheme an application page is open. Where it has no label for that, any choice of schemes counts, and where
 * it offers none, the headings that name one.
 */
export function schemeOpen({ schemes: shown, choices = [], headings = [] }: SchemesShown): Scheme {
  if (shown[0] !== undefined)
    return schemeOf(shown.map((one) => (typeof one === 'string' ? one : onlyChosen(one))));
  const isScheme = (text: string) => wordIn(schemes, text) !== undefined;
  const offers = choices.filter(({ text }) => isScheme(text));
  return schemeOf(offers[0] ? [onlyChosen(offers)] : headings.filter(isScheme));
}

function onlyChosen(choices: readonly Choice[]): string {
  const [one, another] = choices.filter(({ chosen }) => chosen);
  return one && !another ? one.text : '';
}
