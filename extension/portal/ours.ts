import { wordings } from './labels';

/** Of a label with fewer kanji the glance would find the signs on any page. */
const enough = 4;

/**
 * Whether a page may be one of ours, by a glance at its text: most pages of the portal are left here, before anything
 * is laid out or looked at. A label's signs must stand there in their order, whatever stands between them, since it
 * may be broken into any pieces. The number of who is logged in stands on every page, and tells nothing.
 */
export function mayBeOurs({ body }: Document): boolean {
  const text = body?.textContent ?? '';
  return (
    Object.entries(wordings).some(([wording, name]) => name !== 'applicant' && stands(wording, text)) ||
    body?.querySelector('[type=password]') != null
  );
}

/** By its kanji alone: they have one spelling, whatever width the signs between them are written in. */
function stands(label: string, text: string): boolean {
  let at = -1;
  let kanji = 0;
  for (const sign of label) {
    if (sign < '一') continue;
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
    kanji += 1;
  }
  return kanji >= enough;
}
