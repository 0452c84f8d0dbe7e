import { bare } from './normalise';
import { linesOf, stretchesOf } from './stretches';
import { type View, viewOf } from './view';

const line = /医籍登録番号:?第?(\d{1,7})号/g;
/** It may stand in pieces: label, 第, number, 号. */
const pieces = 12;

/**
 * The number in the portal's header, 「医籍登録番号：第〔 〕号」 (briefing L263), in half-width digits; for a digest at
 * once, never to be stored. Undefined where the page shows none, or two that differ: a staff list is nobody's page.
 */
export function registrationNumberIn({ tokens, isSeen }: View): string | undefined {
  const found = new Set<string | undefined>();
  tokens.forEach(({ text }, at) => {
    if (!text.includes('医籍')) return;
    const around = linesOf(stretchesOf(isSeen, tokens.slice(at, at + pieces)));
    for (const [, digits] of bare(around).matchAll(line)) found.add(digits);
  });
  const [only, second] = found;
  return second === undefined ? only : undefined;
}

export const readRegistrationNumber = (document: Document): string | undefined =>
  registrationNumberIn(viewOf(document));
