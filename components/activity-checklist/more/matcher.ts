import { fold } from '#core/fold';

/** One spelling for all that sounds alike on a keyboard: width, case, hiragana and katakana. */
const spelling = (text: string) =>
  fold(text)
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Whether a text holds every word that was typed, in any order. */
export function matcher(query: string): (text: string) => boolean {
  const words = spelling(query).split(' ');
  return (text) => {
    const spelt = spelling(text);
    return words.every((word) => spelt.includes(word));
  };
}
