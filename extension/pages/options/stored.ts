import { html, nothing } from 'lit';
import { eraseAll } from '../../stored/stored-things';
import type { OptionsState } from './state';

/** What is kept in this browser, in plain words, and the way to be rid of it. */
export function storedSection(state: OptionsState) {
  const { stored: words } = state.words.options;
  const { stored } = state;
  const total = stored.reduce((sum, { bytes }) => sum + bytes, 0);
  return html`
    <p>${words.intro}</p>
    ${
      stored.length === 0
        ? html`<p>${words.nothing}</p>`
        : html`
            <table>
              <thead>
                <tr><th scope="col">${words.what}</th><th scope="col" class="number">${words.size}</th></tr>
              </thead>
              <tbody>
                ${stored.map(
                  ({ area, key, bytes }) => html`
                    <tr>
                      <td>
                        ${words.things[key] ?? words.other(key)}
                        ${area === 'session' ? html`<span class="quiet">${words.untilClosed}</span>` : nothing}
                      </td>
                      <td class="number">${words.bytes(bytes)}</td>
                    </tr>
                  `,
                )}
              </tbody>
              <tfoot>
                <tr><th scope="row">${words.total}</th><td class="number">${words.bytes(total)}</td></tr>
              </tfoot>
            </table>
          `
    }
    <button class="grave" ?disabled=${stored.length === 0} @click=${ask}>${words.erase}</button>
    <dialog aria-labelledby="erase-title" aria-describedby="erase-what">
      <h3 id="erase-title">${words.eraseTitle}</h3>
      <p id="erase-what">${words.eraseWhat}</p>
      <form method="dialog" class="buttons" @submit=${(event: SubmitEvent) => decide(event, state)}>
        <button value="no">${words.eraseNo}</button>
        <button class="grave" value="yes">${words.eraseYes}</button>
      </form>
    </dialog>
  `;
}

function ask({ currentTarget }: Event): void {
  const dialog = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  // The first button is the harmless one, and a modal dialog puts the focus there.
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

async function decide({ submitter }: SubmitEvent, { tell, words }: OptionsState): Promise<void> {
  if (!(submitter instanceof HTMLButtonElement) || submitter.value !== 'yes') return;
  const { stored } = words.options;
  tell(
    await eraseAll().then(
      () => ({ said: stored.erased }),
      () => ({ said: stored.notErased }),
    ),
  );
}
