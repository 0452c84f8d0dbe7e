import { html } from 'lit';
import type { ApplicationReview } from '#core/applications';
import type { ApplicationDetailWords } from '../words/application-status/details/words';

/** What the state and the advice rest on, folded away until asked for; the advice is the last of them. */
export const reasons = (
  { because }: ApplicationReview,
  said: ApplicationDetailWords,
  rows: unknown,
  onToggle: () => void,
) => html`
  <details part="reasons" @toggle=${onToggle}>
    <summary>${said.reasonsTitle(because.length + 1)}</summary>
    <ul class="because">${rows}</ul>
  </details>
`;
