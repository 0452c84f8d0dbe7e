import { html, type ReactiveControllerHost } from 'lit';
import { faqAnswers } from './words/faq/index';
import type { FaqId } from './words/faq/words';
import type { Lang } from './words/lazy-words';

/** Elements whose visitor opened a question: the answers are then loaded. */
const asked = new WeakSet<ReactiveControllerHost>();

/** One question of the briefing's FAQ (L560–L604), folded away where it arises. */
export function faq<Id extends FaqId>(
  id: Id,
  { lang, faq }: { readonly lang: Lang; readonly faq: Readonly<Record<Id, string>> },
  host: ReactiveControllerHost,
) {
  const answers = asked.has(host) ? faqAnswers(lang, () => host.requestUpdate()) : undefined;
  const ask = () => {
    asked.add(host);
    host.requestUpdate();
  };
  // Set as properties: three questions on each summary, and a part among the children costs several times as much.
  return html`<details class="faq" data-faq=${id} @toggle=${ask}><summary .textContent=${faq[id]}></summary><p .textContent=${answers?.[id] ?? ''}></p></details>`;
}
