import { marks } from './labels';

const blank = /[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g;
const before = new RegExp(`^(?:${marks})+`);
const after = new RegExp(`(?:${marks}|:)+$`);

/** One spelling for comparing: NFKC, and no white space at all, since labels break anywhere. */
export const bare = (text: string): string => text.normalize('NFKC').replace(blank, '');

/** The same without 必須 and other marks before it. */
export const withoutMarks = (text: string): string => bare(text).replace(before, '');

/** The same without marks on either side, and without a colon behind it. */
export const normalise = (text: string): string => withoutMarks(text).replace(after, '');

/** Bullets, ticks and other pictures; a cross could say the contrary. */
const signs = /^(?:(?![×✕✖✗✘❌])[\p{S}・•※]\ufe0f?)+/u;

/** One spelling for comparing, without the signs drawn before it. */
export const withoutSigns = (text: string): string => bare(text).replace(signs, '');

/** What `words` says of a whole text, signs before it aside; undefined for a text that only contains one of them. */
export const wordIn = <T>(words: Readonly<Record<string, T>>, text: string): T | undefined => {
  const word = withoutSigns(text);
  return Object.hasOwn(words, word) ? words[word] : undefined;
};
