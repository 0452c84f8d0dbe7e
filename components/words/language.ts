import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ja } from './ja';
import type { Words } from './words';

/** Whether a text that comes from outside holds kana or kanji: among English words a voice must know it. */
export const isJapanese = (text: string): boolean => /[぀-鿿]/.test(text);

/** The `lang` of the nearest ancestor that states one, across shadow roots; the page's language decides. */
function nearestLang(element: Element): string {
  let node: Element | null = element;
  while (node !== null) {
    const stated: Element | null = node.closest('[lang]');
    if (stated !== null) return stated.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

// A lazy chunk: most pages never need it.
let english: Words | undefined;
export const loadEnglish = async (): Promise<void> => {
  english = (await import('./en')).en;
};

const live = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/**
 * Gives an element its words and keeps them right: Japanese at once, English as soon as it is loaded (should that
 * fail, Japanese stands). Sets `lang` on the host's shadow content through `words.lang`.
 */
export class LanguageController implements ReactiveController {
  words: Words = ja;
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** One observer for all elements: `lang` seldom changes, but when it does every widget follows. */
  hostConnected(): void {
    observer ??= new MutationObserver(() => {
      for (const each of live) each.#update();
    });
    if (live.add(this).size === 1)
      observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#update();
  }

  hostDisconnected(): void {
    live.delete(this);
    if (live.size === 0) observer?.disconnect();
  }

  #update(): void {
    const words = /^en\b/i.test(nearestLang(this.#host)) ? english : ja;
    if (words === undefined)
      loadEnglish().then(
        () => this.#host.isConnected && this.#update(),
        () => undefined,
      );
    else if (words !== this.words) {
      this.words = words;
      this.#host.requestUpdate();
    }
  }
}
