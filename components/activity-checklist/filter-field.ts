import { html } from 'lit';
import type { ActivityChecklistWords } from '../words/activity-checklist/words';
import type { More } from './more/index';

/** The field to find an item; how many were found, and the way back, come with what does the finding. */
export const filterField = (
  query: string,
  onType: (event: Event) => void,
  more: ReturnType<More['show']> | undefined,
  said: ActivityChecklistWords,
) => html`
  <div part="filter" class="filter">
    <label for="filter">${said.filter}</label>
    <div class="entry">
      <input id="filter" type="search" autocomplete="off" enterkeyhint="search" .value=${query}
        @input=${onType} @compositionend=${onType} />
      ${more?.showAll}
    </div>
    <p class="quiet" role="status">${more?.found}</p>
  </div>
`;
