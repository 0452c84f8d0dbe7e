import { html, nothing } from 'lit';
import type { Assessment, Outcome } from '#core/index';
import { signs } from '../signs';
import type { AssessedWords } from '../words/assessed/words';
import { lane, totalLane } from './lanes';

/** Classroom, practical and total, each as a figure, a word with its sign, and a bar against the required sum. */
export function figures({ classroom, practical, total }: Assessment, words: AssessedWords) {
  const required = total.required ?? 10;
  const note = total.shortBy ? words.shortBy(total.shortBy) : words.ofRequired(required);
  return html`
    <dl part="figures">
      ${row(words.part.classroom, classroom, words.present, words, lane(classroom.units, required, 'classroom'))}
      ${row(words.part.practical, practical, words.present, words, lane(practical.units, required, 'practical'))}
      ${row(words.part.total, total, words.outcome, words, totalLane(classroom.units, practical.units, required), note)}
    </dl>
  `;
}

function row(
  label: string,
  { units, outcome }: { units?: number; outcome: Outcome },
  stateWords: Readonly<Record<Outcome, string>>,
  words: AssessedWords,
  bar: unknown,
  note?: string,
) {
  return html`
    <div class="row">
      <dt>${label}</dt>
      <dd class="figure">${units === undefined ? '—' : words.units(units)}</dd>
      <dd class="state" data-state=${outcome}>
        <span class="sign small" data-sign=${signs[outcome]} aria-hidden="true"></span>${stateWords[outcome]}
      </dd>
      ${bar} ${note ? html`<dd class="note">${note}</dd>` : nothing}
    </div>
  `;
}
