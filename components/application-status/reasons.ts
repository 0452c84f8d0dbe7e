import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import type { AssessedWords } from '../words/assessed/words';
import { adviceOf } from './next-step';

/** What the state and the advice rest on, each with its source, folded away until asked for. */
export function reasons(
  { because, next }: ApplicationReview,
  words: AssessedWords,
  said: ApplicationDetailWords,
) {
  const sentenceOf = (reason: (typeof because)[number]) =>
    Object.hasOwn(said.reason, reason.code) ? said.reason[reason.code](reason.numbers) : said.notUnderstood;
  const all = [
    ...because.map((reason) => ({ ...reason, sentence: sentenceOf(reason) })),
    { ...next, sentence: adviceOf(next, said)[0] },
  ];
  return html`
    <details part="reasons">
      <summary>${said.reasonsTitle(all.length)}</summary>
      <ul class="because">
        ${all.map(
          ({ sentence, source, verified }) => html`<li>
            <p>${sentence}</p>
            <p class="source">
              ${words.source(source)}${verified ? nothing : html` <span>${words.unverified}</span>`}
            </p>
          </li>`,
        )}
      </ul>
    </details>
  `;
}
