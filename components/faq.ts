import { html, type LitElement, render } from 'lit';
import { faqAnswers } from './words/faq/index';
import type { FaqId } from './words/faq/words';
import type { Lang } from './words/lazy-words';

/** Elements whose visitor opened a question: the answers are then loaded. */
const asked = new WeakSet<LitElement>();

type Said<Id extends FaqId> = { readonly lang: Lang; readonly faq: Readonly<Record<Id, string>> };

/**
 * Lays the answers into their places once the visitor asked; gives what asks. Not as parts of the templates: a summary may
 * stand a hundred times on a page, and most are never asked.
 */
function answered(lang: Lang, host: LitElement) {
  const fill = () => {
    const answers = faqAnswers(lang, () => host.requestUpdate());
    for (const [id, answer] of Object.entries(answers ?? {})) {
      const place = host.renderRoot.querySelector<HTMLElement>(`[data-faq=${id}] p`);
      if (place) render(answer, place);
    }
  };
  // In another language, maybe.
  if (asked.has(host)) fill();
  // `toggle` does not bubble: caught on its way down, one listener serves any number of questions.
  return {
    capture: true,
    handleEvent: () => {
      asked.add(host);
      fill();
    },
  };
}

/** One question of the briefing's FAQ (L560–L604), folded away where it arises. */
export const faq = <Id extends FaqId>(id: Id, { lang, faq }: Said<Id>, host: LitElement) =>
  html`<details data-faq=${id} @toggle=${answered(lang, host)}><summary>${faq[id]}</summary><p></p></details>`;

/**
 * Those on classroom units in one template, with their texts set as properties: each part among the children of a summary
 * costs several times as much (`npm run bench -- summaries`).
 */
export const classroomQuestions = ({ lang, faq }: Said<'q2' | 'q4' | 'q5'>, host: LitElement) =>
  html`<div part="faq" @toggle=${answered(lang, host)}><details data-faq="q2"><summary .textContent=${faq.q2}></summary><p></p></details><details data-faq="q4"><summary .textContent=${faq.q4}></summary><p></p></details><details data-faq="q5"><summary .textContent=${faq.q5}></summary><p></p></details></div>`;
