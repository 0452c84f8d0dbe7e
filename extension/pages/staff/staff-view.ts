import { html, nothing } from 'lit';
import { proxyEntryPath } from '../proxy-entry/path';
import type { StaffContext } from './context';
import { lookedButton, openButton } from './looking';
import { rowLists } from './rows';
import { bySchemes, notes, sentencesOf, times } from './situation';
import { snoozeMenu } from './snooze';
import { yearView } from './year-view';

/** The staff's part: what waits and since when, what comes next, and what can be done about it. */
export function staffView(context: StaffContext) {
  const { state, words, waiting, everything, view } = context;
  const off = state.waiting.status === 'off';
  return html`
    <h2 id="staff">${words.staff.title}</h2>
    <p class="count" data-level=${state.waiting.level}>${waiting.count(state.waiting)}</p>
    ${off ? offNote(context) : notes(context)}
    ${
      off
        ? nothing
        : html`
            ${openButton(context)}
            <div class="acts">
              ${lookedButton(context)} ${snoozeMenu(context)}
              <p class="quiet" id="looked-what">${words.staff.lookedWhat}</p>
            </div>
            ${times(context)} ${bySchemes(context)} ${rowLists(context)}
          `
    }
    ${everything ? yearView(context) : nothing}
    <p><a class="inline" href=${proxyEntryPath} target="_blank">${words.staff.proxyEntry}</a></p>
    <p class="said-only" role="status">${view.said ?? nothing}</p>
  `;
}

/** Why nothing is told, and where to switch it on. */
export function offNote({ state, words }: StaffContext) {
  const { because } = state.waiting;
  return html`
    <p class="quiet">
      ${sentencesOf(because, words)}
      <a class="inline" href="/options.html${because.includes('schemes-off') ? '#reminders' : '#general'}" target="_blank"
        >${words.staff.options}</a
      >
    </p>
  `;
}
