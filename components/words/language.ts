import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ja } from './ja';
import type { Words } from './words';

/** Whether a text that comes from outside holds kana or kanji: among English words a voice must know it. */
export const isJapanese = (text: string): boolean => /[぀-鿿]/.test(text);

/** The `lang` of the nearest ancestor that states one, across shadow roots; the page's language decides. */
export function nearestLang(element: Element): string {
  let node: Element | null = element;
  while (node !== null) {
    const stated: Element | null = node.closest('[lang]');
    if (stated !== null) return stated.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

// English is a lazy chunk: most pages never need it.
let english: Promise<Words> | undefined;
let loadedEnglish: Words | undefined;
export const loadEnglish = () =>
  (english ??= import('./en').then(({ en }) => {
    loadedEnglish = en;
    return en;
  }));

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** One observer for all elements: `lang` seldom changes, but when it does every widget follows. */
function listen(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => {
    for (const each of listeners) each();
  });
  if (listeners.size === 1) {
    observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}

/**
 * Gives an element its words and keeps them right: Japanese at once, English as soon as it is loaded (should that
 * fail, Japanese stands). Sets `lang` on the host's shadow content through `words.lang`.
 */
export class LanguageController implements ReactiveController {
  words: Words = ja;
  #stop: (() => void) | undefined;

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = listen(() => this.#update());
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #update(): void {
    const wantsEnglish = /^en\b/i.test(nearestLang(this.#host));
    if (!wantsEnglish) this.#use(ja);
    else if (loadedEnglish) this.#use(loadedEnglish);
    else
      loadEnglish().then(
        () => this.#host.isConnected && this.#update(),
        () => undefined,
      );
  }

  #use(words: Words): void {
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
