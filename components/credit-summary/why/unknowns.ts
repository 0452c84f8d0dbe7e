import { html, nothing } from 'lit';
import type { ReportingStep } from '#core/index';
import type { ReasonWords } from '../../words/reasons/words';

/** What is not known; advice is none of it. */
export function unknowns(steps: readonly ReportingStep[], why: ReasonWords) {
  const unknown = steps.filter(({ outcome, advice }) => outcome === 'unknown' && !advice);
  if (unknown.length === 0) return nothing;
  return html`
    <div class="next">
      <p>${why.unknownBecause}</p>
      <ul>
        ${unknown.map(({ because }) => html`<li>${why.reason[because.code](because.numbers)}</li>`)}
      </ul>
    </div>
  `;
}
