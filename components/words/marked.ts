import { html } from 'lit';

const japanese = '[々ぁ-ヿ㐀-鿿]+';
/** 「認定(修了)申請履歴」 is one term, brackets and all; so is one that may break at a \u200b, and 「日医eラーニング」. */
const terms = new RegExp(`(${japanese}(?:(?:\\(${japanese}\\)|[\u200ba-z])${japanese})*)`);

/** One element around all, since a text among flex items must stay one. */
const inPieces = (text: string) =>
  html`<span>${text.split(terms).map((piece, at) => (at % 2 ? html`<span lang="ja">${piece}</span>` : piece))}</span>`;

/**
 * English words whose Japanese terms carry `lang="ja"` where lit renders them, so that a voice reads them as Japanese
 * (WCAG 3.1.2). What holds such a term becomes a String that iterates over what is to be rendered, as lit asks whatever
 * can be iterated; attributes, properties and other texts get it as text. It belongs to English chunks alone.
 */
export function marked<W>(words: W): W {
  const all: unknown = words;
  if (typeof all === 'string')
    return (
      terms.test(all)
        ? Object.assign(new String(all), { [Symbol.iterator]: () => [inPieces(all)].values() })
        : all
    ) as W;
  if (typeof all === 'function') return ((...given: unknown[]) => marked(all(...given))) as W;
  if (Array.isArray(all)) return all.map(marked) as W;
  if (all instanceof Object && Object.getPrototypeOf(all) === Object.prototype)
    return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, marked(one)])) as W;
  return words;
}
