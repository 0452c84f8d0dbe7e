import { type Found, onlyOne } from './found';
import { compact, spelt } from './spelling';

/** What may stand before the name where a PDF puts more than the name into one line. */
const BEFORE = /^.*(?:修 ?了 ?証|研 ?修|制 ?度|氏 ?名)[:：]?/u;
/** Digits, brackets and the certificate's own wording are no name. */
const NO_NAME = /[\d○〇()「」『』。、:\uFFFD]|研修|修了|医師会|証します/u;

/** 「見 本 太 郎」 → 「見本太郎」, but 「見本 太郎」 and 「Smith John」 stay: a space between words means something. */
const unspaced = (name: string): string =>
  name.split(' ').every((part) => [...part].length === 1) ? name.replaceAll(' ', '') : name;

function nameIn(text: string): string | undefined {
  const name = unspaced(text.replace(BEFORE, '').trim());
  return name !== '' && [...name].length <= 40 && !NO_NAME.test(compact(name)) ? name : undefined;
}

/**
 * 「〔氏名〕殿」 (briefing L95, L523): what stands before 殿 in its line, or in the line above where 殿 stands alone.
 * A name may itself hold the character (殿村), so only the last one of a line counts.
 */
export function readName(lines: readonly string[]): Found<string> {
  const names = new Map<string, string | undefined>();
  for (const [index, line] of lines.entries()) {
    const before = /^(.*)殿$/u.exec(spelt(line))?.[1]?.trim();
    if (before === undefined) continue;
    const above = spelt(lines[index - 1] ?? '');
    // One character above 殿 is vertical writing or letters put one by one, of which the rest would be missing.
    const name = nameIn(before || (above.length > 1 ? above : ''));
    // Spaced differently it is the same name; 殿 alone, without a name above it, is a name left blank.
    if (name !== undefined) names.set(compact(name), name);
    else if (before !== '') names.set('', undefined);
  }
  return onlyOne([...names.values()]);
}
