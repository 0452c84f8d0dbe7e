/** The languages that the kit speaks. */
export type Lang = 'ja' | 'en';

/**
 * Words that come with a chunk of their own, per language, or all that is said with them (`W`). Gives them once they are
 * loaded; until then undefined, and `onLoad` is called when they have come. Should the chunk be refused, they never come
 * and nothing breaks.
 */
export function lazyWords<W>(load: Readonly<Record<Lang, () => Promise<W>>>) {
  const loaded: Partial<Record<Lang, W>> = {};
  const fetched = async (lang: Lang): Promise<void> => {
    loaded[lang] ??= await load[lang]();
  };
  const words = (lang: Lang, onLoad: () => void): W | undefined => {
    if (loaded[lang] === undefined) fetched(lang).then(onLoad, () => undefined);
    return loaded[lang];
  };
  /** Loaded before the first rendering, they stand in it. */
  return Object.assign(words, { load: fetched });
}
