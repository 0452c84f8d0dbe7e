import { html } from 'lit';
import { features } from '../../features/index';
import { choice, chooseFrom, field, tick } from './fields';
import type { OptionsState } from './state';

export const roleSection = (state: OptionsState) =>
  choice(state, 'role', state.words.options.role.title, state.words.options.role.choices);

export const languageSection = (state: OptionsState) =>
  choice(state, 'language', state.words.options.language.title, state.words.options.language.choices);

export const reachNote = ({ words }: OptionsState) => html`<p class="quiet">${words.options.reach}</p>`;

/** Every feature of the folder, by its id; one without words in this language shows its own summary. */
export function featuresSection(state: OptionsState) {
  const { words, settings } = state;
  const off = settings.disabledFeatures.value;
  // In the order of their words; the folder's is by name.
  const order = Object.keys(words.features);
  const shown = [...features].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const turn = (id: string, on: boolean) =>
    chooseFrom(state, 'disabledFeatures', (now) => (on ? now.filter((each) => each !== id) : [...now, id]));
  return field(state, 'disabledFeatures', {
    legend: words.options.features.title,
    alone: true,
    hint: words.options.features.intro,
    body: html`${shown.map(({ id, summary }) => {
      const { name, what } = words.features[id] ?? { name: id, what: summary };
      return tick(!off.includes(id), name, (on) => turn(id, on), what);
    })}`,
  });
}
