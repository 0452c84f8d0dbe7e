import { bare } from './normalise';
import { scan } from './scan';
import { linesOf, stretchesOf } from './stretches';
import { type View, viewOf } from './view';

const line = /医籍登録番号:?第?(\d{1,7})号/g;
/** The header is no longer than this; a staff list is. */
const longest = 300;

/**
 * The number in the portal's header, 「医籍登録番号：第〔 〕号」 (briefing L263), in half-width digits; for a digest at
 * once, never to be stored. Undefined where the page shows none, or two that differ: a staff list is nobody's page.
 */
export function registrationNumberIn({ tokens, isSeen }: View): string | undefined {
  const found = new Set<string>();
  for (const { text, el: start } of tokens) {
    if (!text.includes('医籍') || !isSeen(start)) continue;
    for (
      let el: Element | null = start;
      el && (el.textContent ?? '').length < longest;
      el = el.parentElement
    ) {
      const numbers = [...bare(linesOf(stretchesOf(isSeen, scan(el)))).matchAll(line)];
      for (const [, digits] of numbers) if (digits) found.add(digits);
      if (numbers[0]) break;
    }
  }
  const [only, second] = found;
  return second === undefined ? only : undefined;
}

export const readRegistrationNumber = (document: Document): string | undefined =>
  registrationNumberIn(viewOf(document));
