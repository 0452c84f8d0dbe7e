import { html, nothing } from 'lit';
import { optionNames, valuesOf } from '../../stored/settings';
import { saveFile } from '../save-file';
import { readSettingsFile, settingsFileText } from './settings-file';
import type { OptionsState } from './state';
import { store } from './store';

/** Options as a file, for a colleague's PC; and the way back to the defaults. */
export function fileSection(state: OptionsState) {
  const { file: words } = state.words.options;
  return html`
    <p>${words.intro}</p>
    <div class="buttons">
      <button @click=${() => save(state)}>${words.save}</button>
      <label class="button">
        ${words.load}
        <input type="file" accept=".json,application/json" @change=${(event: Event) => load(event, state)} />
      </label>
      <button @click=${() => reset(state)}>${words.reset}</button>
    </div>
    ${
      state.problems
        ? html`
            <div class="notice" data-kind="problem" role="alert">
              <p>${words.refusedTitle}</p>
              <ul>${state.problems.map((problem) => html`<li>${words.problem(problem)}</li>`)}</ul>
            </div>
          `
        : nothing
    }
  `;
}

function save({ settings, words, tell }: OptionsState): void {
  const name = 'kakari-settings.json';
  const text = settingsFileText(valuesOf(settings));
  saveFile(document, name, new Blob([text], { type: 'application/json' }));
  tell({ said: words.options.file.saved(name) });
}

async function load({ currentTarget }: Event, state: OptionsState): Promise<void> {
  const { words, tell } = state;
  if (!(currentTarget instanceof HTMLInputElement)) return;
  const [file] = currentTarget.files ?? [];
  if (file === undefined) return;
  const text = await file.text().catch(() => undefined);
  // The same file may be chosen again after it was mended.
  currentTarget.value = '';
  if (text === undefined) return tell({ problems: [{ code: 'not-readable' }] });
  const reading = readSettingsFile(text);
  if (!reading.ok) return tell({ problems: reading.problems });
  const done = await store(state, reading.settings);
  if (!done) return;
  const { locked } = done;
  const { file: say, names } = words.options;
  const sentences = [
    say.loaded(Object.keys(reading.settings).length - locked.length),
    ...(locked.length > 0 ? [say.lockedKept(locked.map((name) => names[name]))] : []),
    ...(reading.unknown.length > 0 ? [say.unknownLeft(reading.unknown)] : []),
  ];
  tell({ said: sentences.join(' ') });
}

async function reset(state: OptionsState): Promise<void> {
  const done = await store(state, Object.fromEntries(optionNames.map((name) => [name, undefined])));
  if (done) state.tell({ said: state.words.options.file.resetDone });
}
