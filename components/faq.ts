import { html } from 'lit';
import type { FaqId } from './words/faq';
import type { Words } from './words/words';

/** One question of the briefing's FAQ (L560–L604), folded away where it arises. */
export function faq(id: FaqId, words: Words) {
  const { question, answer } = words.faq[id];
  return html`<details class="faq" data-faq=${id}><summary>${question}</summary><p>${answer}</p></details>`;
}
