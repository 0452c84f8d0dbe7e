import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import { type Card, subheading } from '../../subheading';
import type { ApplicationMoreWords } from '../../words/application-status/more/words';
import { isJapanese } from '../../words/language';
import type { Words } from '../../words/words';
import { textIn } from '../row';

/** The text is the portal's or a file's: shown as text, in its own direction, whatever it holds. */
export function reasonOfReturn({ counts }: ApplicationReview, more: ApplicationMoreWords, card: Card) {
  const reason = textIn(counts, 'reason');
  return html`
    <div part="reason" class="returned">
      ${subheading(more.returnReason, card)}
      ${reason ? html`<p class="stated"><bdi lang=${isJapanese(reason) ? 'ja' : nothing}>${reason}</bdi></p>` : html`<p>${more.returnReasonNotKnown}</p>`}
    </div>
  `;
}

/** From an approval to the certificate. */
export const certificateClicks = ({ certificate }: Words, { certificateWay }: ApplicationMoreWords) => html`
  <ol aria-label=${certificateWay}>
    ${certificate.steps.map((step) => html`<li>${step}</li>`)}
  </ol>
`;
