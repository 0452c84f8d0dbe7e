import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import type { ApplicationDetailWords } from '../../words/application-status/details/words';
import type { ApplicationMoreWords } from '../../words/application-status/more/words';
import type { AssessedWords } from '../../words/assessed/words';
import { adviceOf } from '../next-step';

/** What the state and the advice rest on, each with its source; what is told of the list itself has none. */
export function because(
  { because, next }: ApplicationReview,
  assessed: AssessedWords,
  said: ApplicationDetailWords,
  more: ApplicationMoreWords,
) {
  const sentenceOf = (reason: (typeof because)[number]) =>
    Object.hasOwn(more.reason, reason.code) ? more.reason[reason.code](reason.numbers) : more.notUnderstood;
  const all = [
    ...because.map((reason) => ({ ...reason, sentence: sentenceOf(reason) })),
    { ...next, sentence: adviceOf(next, said)[0] },
  ];
  return all.map(
    ({ sentence, source, verified }) => html`<li>
      <p>${sentence}</p>
      ${
        source
          ? html`<p class="source">${assessed.source(source)}${verified ? nothing : assessed.inferred}</p>`
          : nothing
      }
    </li>`,
  );
}
