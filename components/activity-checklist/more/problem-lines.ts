import { html } from 'lit';
import type { MoreChecklistWords } from '../../words/activity-checklist/more/words';
import type { AddedProblem } from './added-items';

/** Which items were left out and why; the rest lives on, and that is said. */
export const problemLines = (problems: readonly AddedProblem[], words: MoreChecklistWords) => html`
  <div part="problems" class="problems" role="status">
    <p class="strong"><span class="sign" data-sign="!" aria-hidden="true"></span>${words.refusedTitle}</p>
    <ul>
      ${problems.map(({ at, label, fault }) => html`<li><b>${words.place(at, label)}</b> ${words.fault[fault]}</li>`)}
    </ul>
    <p>${words.rest}</p>
  </div>
`;
