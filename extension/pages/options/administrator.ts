import { html } from 'lit';
import { browser } from 'wxt/browser';
import { type How, policyOf } from '../../policy/entries';
import { formatsOf, type PolicyFormat, policyFile } from '../../policy/formats';
import { type OptionName, optionNames, valuesOf } from '../../stored/settings';
import { saveFile } from '../save-file';
import type { OptionsState } from './state';

const hows: readonly How[] = ['leave', 'preset', 'lock'];

/** The present options as a policy for many PCs. Options that were never changed are left out unless chosen. */
export function administratorSection(state: OptionsState) {
  const { administrator: words, names } = state.words.options;
  return html`
    <p>${words.intro}</p>
    <p>${words.id}: <code>${browser.runtime.id}</code></p>
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.option}</th><th scope="col">${words.value}</th><th scope="col">${words.how}</th>
          </tr>
        </thead>
        <tbody>
          ${optionNames.map(
            (name) => html`
              <tr>
                <th scope="row">${names[name]}</th>
                <td><code>${JSON.stringify(state.settings[name].value)}</code></td>
                <td>${howField(state, name)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    <dl>
      ${formatsOf(import.meta.env.BROWSER).map(
        (format) => html`
          <div>
            <dt><button @click=${() => save(state, format)}>${words.formats[format].name}</button></dt>
            <dd class="quiet">${words.formats[format].where}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

const howOf = ({ policy, settings }: OptionsState, name: OptionName): How =>
  policy?.[name] ?? (settings[name].from === 'built-in' ? 'leave' : 'preset');

function howField(state: OptionsState, name: OptionName) {
  const { administrator: words, names } = state.words.options;
  const change = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    state.tell({ policy: { ...state.policy, [name]: hows.find((how) => how === value) } });
  };
  return html`
    <select aria-label="${names[name]}: ${words.how}" @change=${change}>
      ${hows.map(
        (how) =>
          html`<option value=${how} ?selected=${howOf(state, name) === how}>${words.hows[how]}</option>`,
      )}
    </select>
  `;
}

function save(state: OptionsState, format: PolicyFormat): void {
  const { administrator: words } = state.words.options;
  const choice = Object.fromEntries(optionNames.map((name) => [name, howOf(state, name)]));
  const policy = policyOf(valuesOf(state.settings), choice);
  if (policy === undefined) {
    state.tell({ said: words.nothingChosen });
    return;
  }
  const { name, content } = policyFile(format, policy, browser.runtime.id);
  saveFile(document, name, content);
  state.tell({ said: words.saved(name) });
}
