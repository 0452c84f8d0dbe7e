import { html, nothing } from 'lit';
import type { ApplicationState } from '#core/applications';
import type { Assessment } from '#core/index';
import type { Words } from '../words/words';

/** Which of the five steps the physician stands at, 0 to 4; undefined where that is not known. */
export function stepAt(state: ApplicationState, assessment?: Assessment): number | undefined {
  switch (state) {
    case 'none':
      // Before the application, what is short says where the way stops.
      if (assessment === undefined) return undefined;
      if (assessment.classroom.outcome !== 'met') return 0;
      return assessment.outcome === 'met' ? 2 : 1;
    case 'returned':
      // What follows 申請内容確認・変更 is not published; but it is the physician's turn again.
      return 2;
    case 'pending':
      return 3;
    case 'approved':
      return 4;
    default:
      return undefined;
  }
}

/** The five steps as a line with "you are here" (briefing L111–L135, L330–L392). */
export function steps(at: number | undefined, words: Words) {
  const { steps: names, here, stepsTitle } = words.applicationStatus;
  return html`
    <ol part="steps" class="steps" role="list" aria-label=${stepsTitle}>
      ${names.map(
        (name, index) => html`
          <li
            aria-current=${index === at ? 'step' : nothing}
            class=${at !== undefined && index < at ? 'behind' : nothing}
          >
            <span class="number">${index + 1}</span>
            <span class="name">${name}${index === at ? html` <b class="here">${here}</b>` : nothing}</span>
          </li>
        `,
      )}
    </ol>
  `;
}
