import { html, type ReactiveControllerHost } from 'lit';
import { faqAnswers } from './words/faq/index';
import type { FaqId } from './words/faq/words';
import type { Lang } from './words/lazy-words';

/** Elements whose visitor opened a question: the answers are then loaded. */
const asked = new WeakSet<ReactiveControllerHost>();

type Said<Id extends FaqId> = { readonly lang: Lang; readonly faq: Readonly<Record<Id, string>> };

/** The answers once the visitor asked, and what asks for them. */
function answered(lang: Lang, host: ReactiveControllerHost) {
  const answers = asked.has(host) ? faqAnswers(lang, () => host.requestUpdate()) : undefined;
  // `toggle` does not bubble: caught on its way down, one listener serves any number of questions.
  const ask = {
    capture: true,
    handleEvent: () => {
      asked.add(host);
      host.requestUpdate();
    },
  };
  return { answer: (id: FaqId) => answers?.[id] ?? '', ask };
}

/** One question of the briefing's FAQ (L560–L604), folded away where it arises. */
export function faq<Id extends FaqId>(id: Id, { lang, faq }: Said<Id>, host: ReactiveControllerHost) {
  const { answer, ask } = answered(lang, host);
  return html`<details class="faq" data-faq=${id} @toggle=${ask}><summary>${faq[id]}</summary><p>${answer(id)}</p></details>`;
}

/**
 * Three of them in one template, with their texts set as properties: a summary may stand a hundred times on a page, and
 * each part among its children costs several times as much (`npm run bench -- summaries`).
 */
export function threeQuestions<Id extends FaqId>(
  [a, b, c]: readonly [Id, Id, Id],
  { lang, faq }: Said<Id>,
  host: ReactiveControllerHost,
) {
  const { answer, ask } = answered(lang, host);
  return html`<div part="faq" @toggle=${ask}><details class="faq" data-faq=${a}><summary .textContent=${faq[a]}></summary><p .textContent=${answer(a)}></p></details><details class="faq" data-faq=${b}><summary .textContent=${faq[b]}></summary><p .textContent=${answer(b)}></p></details><details class="faq" data-faq=${c}><summary .textContent=${faq[c]}></summary><p .textContent=${answer(c)}></p></details></div>`;
}
