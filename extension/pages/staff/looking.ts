import { html, nothing } from 'lit';
import { showList } from '../../reminders/open-list';
import { lookedJustNow } from '../../reminders/state';
import type { StaffContext } from './context';

export function openButton({ state, words, waiting }: StaffContext) {
  const known = state.waiting.address !== undefined;
  return html`
    <div class="open">
      <button class="primary" aria-describedby=${known ? nothing : 'open-what'} @click=${() => showList()}>
        ${waiting.openList}
      </button>
      ${known ? nothing : html`<p class="quiet" id="open-what">${words.staff.opensPortal}</p>`}
    </div>
  `;
}

/** 「今確認した」 */
export function lookedButton({ words, act }: StaffContext) {
  const press = () =>
    act(async () => {
      await lookedJustNow();
      return words.staff.lookedDone;
    });
  return html`
    <button aria-describedby="looked-what" @click=${press}>${words.staff.looked}</button>
  `;
}
