import type { KakariApplicationStatus } from './application-status';

const told = new WeakSet<KakariApplicationStatus>();

/** Once for each element, of a variant that is none: a card stands where its page's author wanted a badge. */
export function tellVariant(element: KakariApplicationStatus): void {
  const { localName, variant } = element;
  // An attribute that is taken away, or empty, asks for nothing.
  if (!variant || told.has(element)) return;
  told.add(element);
  // biome-ignore lint/suspicious/noConsole: the page's author sees what was mistyped
  console.warn(
    `kakari: <${localName} variant="${variant}">: the card is shown; only "card" and "badge" are known.`,
  );
}
