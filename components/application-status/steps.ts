import { html, nothing } from 'lit';
import type { Words } from '../words/words';

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
