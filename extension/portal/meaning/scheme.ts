import { schemes } from '../labels';
import { wordIn } from '../normalise';
import type { Scheme } from '../types';

/** The one scheme that all texts name; `other` for none, for one that is not ours, and where they differ. */
export function schemeOf(texts: readonly string[]): Scheme {
  const [scheme = 'other', another] = new Set(texts.map((text) => wordIn<Scheme>(schemes, text) ?? 'other'));
  return another ? 'other' : scheme;
}
