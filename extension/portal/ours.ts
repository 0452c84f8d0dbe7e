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
  const kanji = [...label].filter((sign) => sign >= '一');
  let after = 0;
  return (
    kanji.length >= enough &&
    kanji.every((sign) => {
      after = text.indexOf(sign, after) + 1;
      return after > 0;
    })
  );
}
