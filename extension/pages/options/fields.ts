import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptionName, Settings } from '../../stored/settings';
import type { OptionsState } from './state';
import { store } from './store';

/**
 * What stands around the controls of one option: its name, a hint, who set it, and why something was refused.
 * `alone` in its section the name is the heading's and is said, not shown.
 */
export function field(
  { words, settings, refused }: OptionsState,
  name: OptionName,
  {
    legend,
    alone = false,
    hint,
    body,
  }: { legend: string; alone?: boolean; hint?: string; body: TemplateResult | TemplateResult[] },
) {
  const { options } = words;
  const { lockedBy, from } = settings[name];
  const notes = [hint && `${name}-hint`, lockedBy && `${name}-lock`, refused === name && `${name}-refused`];
  return html`
    <fieldset ?disabled=${lockedBy !== undefined} aria-describedby=${notes.filter(Boolean).join(' ') || nothing}>
      <legend class=${alone ? 'said-only' : nothing}>${legend}</legend>
      ${hint ? html`<p class="quiet" id="${name}-hint">${hint}</p>` : nothing}
      ${lockedBy ? html`<p class="lock" id="${name}-lock">${options.locked}</p>` : nothing}
      ${!lockedBy && from === 'administrator' ? html`<p class="quiet">${options.presetByAdministrator}</p>` : nothing}
      ${body}
      ${
        refused === name
          ? html`<p class="refused" id="${name}-refused" role="alert">${options.refused[name]}</p>`
          : nothing
      }
    </fieldset>
  `;
}

/** One option of which one value holds at a time, each with its explanation. */
export function choice<Name extends 'role' | 'language' | 'look'>(
  state: OptionsState,
  name: Name,
  legend: string,
  choices: Readonly<Record<Settings[Name], { readonly name: string; readonly what?: string }>>,
) {
  const values = Object.keys(choices) as Settings[Name][];
  return field(state, name, {
    legend,
    body: values.map(
      (value) => html`
        <label class="row">
          <input
            type="radio"
            name=${name}
            .checked=${live(state.settings[name].value === value)}
            @change=${() => choose(state, name, value)}
          />
          <span>
            ${choices[value].name}
            ${choices[value].what ? html`<span class="quiet">${choices[value].what}</span>` : nothing}
          </span>
        </label>
      `,
    ),
  });
}

/** A switch with the whole row to click on. */
export const tick = (
  checked: boolean,
  text: string,
  onChange: (checked: boolean) => void,
  what?: string,
) => html`
  <label class="row">
    <input
      type="checkbox"
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
    />
    <span>${text} ${what ? html`<span class="quiet">${what}</span>` : nothing}</span>
  </label>
`;

/** A short field; what was typed stays when it is refused. */
export const entry = (
  label: string,
  input: { type: 'number' | 'time'; value: string; min?: number; max?: number },
  onChange: (text: string) => void,
  unit = '',
) => html`
  <label class="entry">
    <span>${label}</span>
    <input
      type=${input.type}
      min=${input.min ?? nothing}
      max=${input.max ?? nothing}
      .value=${input.value}
      @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).value)}
    />
    ${unit ? html`<span>${unit}</span>` : nothing}
  </label>
`;

/** Stores a choice; a refusal is shown at its field, and nothing else changes. */
export const choose = <Name extends OptionName>(
  state: OptionsState,
  name: Name,
  value: Settings[Name],
): Promise<void> => chooseFrom(state, name, () => value);

/**
 * The same for a part of an option.
 * @param made of what is stored: what is shown may be a moment older
 */
export async function chooseFrom<Name extends OptionName>(
  state: OptionsState,
  name: Name,
  made: (now: Settings[Name]) => Settings[Name],
): Promise<void> {
  const done = await store(state, (now) => ({ [name]: made(now[name]) }));
  const refused = done?.refused[0];
  if (done) state.tell({ refused, said: refused ? undefined : state.words.options.saved });
}
