import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import { textIn } from './row';

/** Advice of a newer kit has no words here; looking at the list is never wrong. */
export const adviceOf = ({ code }: ApplicationReview['next'], { next }: ApplicationDetailWords) =>
  Object.hasOwn(next, code) ? next[code] : next['look-at-list'];

/** What to do next; before it, why the application was returned; after it, whether to apply again. */
export function nextStep(review: ApplicationReview, said: ApplicationDetailWords) {
  const { state, next, again, because } = review;
  const earlier = because.find(({ code }) => code === 'earlier-fiscal-year');
  return html`
    ${state === 'returned' ? reasonOfReturn(review, said) : nothing}
    <div part="next" class="next">
      <p class="title">${said.nextTitle}</p>
      ${adviceOf(next, said).map((sentence) => html`<p>${sentence}</p>`)}
      ${state === 'approved' && review.scheme === 'reporting-training' ? clicks(said) : nothing}
      ${earlier ? html`<p>${said.reason['earlier-fiscal-year'](earlier.numbers)}</p>` : nothing}
      ${said.again[again] ? html`<p>${said.again[again]}</p>` : nothing}
    </div>
  `;
}

/** The text is the portal's or a file's: shown as text, in its own direction, whatever it holds. */
function reasonOfReturn({ counts }: ApplicationReview, said: ApplicationDetailWords) {
  const reason = textIn(counts, 'reason');
  return html`
    <div part="reason" class="returned">
      <p class="title">${said.returnReason}</p>
      ${reason ? html`<p class="stated"><bdi>${reason}</bdi></p>` : html`<p>${said.returnReasonNotKnown}</p>`}
    </div>
  `;
}

const clicks = ({ certificateWay }: ApplicationDetailWords) => html`
  <ol aria-label=${certificateWay.title}>
    ${certificateWay.clicks.map((click) => html`<li>${click}</li>`)}
  </ol>
`;
