import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import { type Card, subheading } from '../subheading';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import type { More } from './more/index';

/** Advice of a newer kit has no words here; looking at the list is never wrong. */
export const adviceOf = ({ code }: ApplicationReview['next'], { next }: ApplicationDetailWords) =>
  Object.hasOwn(next, code) ? next[code] : next['look-at-list'];

/** What to do next; before it, why the application was returned; after it, whether to apply again, where one did. */
export function nextStep(review: ApplicationReview, said: ApplicationDetailWords, card: Card, more?: More) {
  const { counts, next, again, because } = review;
  const earlier = because.find(({ code }) => code === 'earlier-fiscal-year');
  return html`
    ${more?.returned}
    <div part="next" class="next">
      ${subheading(said.nextTitle, card)}
      ${adviceOf(next, said).map((sentence) => html`<p>${sentence}</p>`)}
      ${more?.clicks} ${earlier ? html`<p>${said.earlier(earlier.numbers)}</p>` : nothing}
      ${counts && said.again[again] ? html`<p>${said.again[again]}</p>` : nothing}
    </div>
  `;
}
