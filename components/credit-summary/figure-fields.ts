import { html, nothing } from 'lit';
import { isPlainDate } from '#core/calendar';
import type { Assessment, PlainDate } from '#core/index';
import { readUnits } from '#core/read-units';
import { checkUnits, formatUnits, type UnitsFault } from '#core/units';
import type { RecordChange } from '../record/state';
import { today } from '../today';
import type { AssessedWords } from '../words/assessed/words';
import { figureFieldWords } from '../words/figure-fields/index';

export { fieldStyles } from './figure-fields.styles';

export type Part = 'classroom' | 'practical';
export type FieldFaults = { readonly [P in Part]?: UnitsFault | undefined };

const steps = { classroom: 0.5, practical: 5 } as const;

/**
 * What a visitor typed, as of this day: full-width digits are accepted, and empty means not known, never zero. No change
 * where it cannot be taken. A page whose day cannot be read must not cost the visitor what is typed: then it is today's.
 */
export function readField(
  part: Part,
  text: string,
  asked: PlainDate,
): { readonly fault?: UnitsFault; readonly change?: RecordChange } {
  const reading = readUnits(text);
  const fault = reading.ok ? checkUnits(reading.units, steps[part]) : reading.reason;
  if (fault !== 'ok' && fault !== 'empty') return { fault };
  const day = isPlainDate(asked) ? asked : today();
  const stated = reading.ok ? ({ units: reading.units, day, origin: 'portal' } as const) : undefined;
  return { change: part === 'classroom' ? { classroom: stated && [stated] } : { practicalUnits: stated } };
}

/** The two fields of an editable summary. What is typed stays as typed, whether it can be taken or not. */
export function figureFields(
  assessment: Assessment | undefined,
  faults: FieldFaults,
  words: AssessedWords,
  onInput: (part: Part, text: string) => void,
) {
  return html`
    <div part="fields" class="fields">
      ${field('classroom', assessment?.classroom.units, faults.classroom, words, onInput)}
      ${field('practical', assessment?.practical.units, faults.practical, words, onInput)}
    </div>
  `;
}

function field(
  part: Part,
  units: number | undefined,
  fault: UnitsFault | undefined,
  words: AssessedWords,
  onInput: (part: Part, text: string) => void,
) {
  const own = figureFieldWords(words.lang);
  const typed = (event: Event) => {
    const input = event.currentTarget;
    if (input instanceof HTMLInputElement) onInput(part, input.value);
  };
  return html`
    <div class="field">
      <label for=${part}>${words.part[part]}</label>
      <span class="entry">
        <input
          id=${part}
          inputmode="decimal"
          autocomplete="off"
          value=${units === undefined ? '' : formatUnits(units)}
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby="${part}-unit ${part}-fault"
          @input=${typed}
        />
        <span id="${part}-unit">${own.unit}</span>
      </span>
      <p id="${part}-fault" class="fault" role="status">${fault ? own.fault(fault, steps[part]) : nothing}</p>
    </div>
  `;
}
