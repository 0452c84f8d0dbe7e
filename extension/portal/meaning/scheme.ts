import { schemes } from '../labels';
import { bare, wordIn } from '../normalise';
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
  if (offers[0]) return schemeOf([onlyChosen(offers)]);
  // One that is named anywhere else on the page, in whatever words, may be the one that is open.
  const named = Object.keys(schemes).filter((name) => headings.some((line) => bare(line).includes(name)));
  return named[1] ? 'other' : schemeOf(headings.map(withoutTitle).filter(isScheme));
}

/** 「認定(修了)申請 － …研修」: the title of the screen on the same line. */
const title =
  /^制度種別(必須)?:?|^(認定)?(\(修了\)|修了)?申請(画面)?[^\p{L}\p{N}]*|[^\p{L}\p{N}]*(認定)?(\(修了\)|修了)?申請(画面)?$/gu;
const withoutTitle = (text: string): string => bare(text).replace(title, '');

function onlyChosen(choices: readonly Choice[]): string {
  const [one, another] = choices.filter(({ chosen }) => chosen);
  return one && !another ? one.text : '';
}
