import { html, type LitElement, nothing } from 'lit';
import { isPlainDate } from '#core/calendar';
import type { Assessment, PlainDate } from '#core/index';
import { readUnits } from '#core/read-units';
import { checkEntryUnits } from '#core/record/entry-units';
import { formatUnits, type UnitsFault } from '#core/units';
import { adopt } from '../adopt';
import type { RecordController } from '../record/controller';
import type { RecordChange, RecordState } from '../record/state';
import { today } from '../today';
import type { AssessedWords } from '../words/assessed/words';
import { figureFieldWords } from '../words/figure-fields/index';
import { fieldStyles } from './figure-fields.styles';

type Part = 'classroom' | 'practical';

const steps = { classroom: 0.5, practical: 5 } as const;

/** What the record states of a part, to be compared. */
const statedOf = (part: Part, { record }: RecordState) =>
  JSON.stringify(part === 'classroom' ? record.classroom : record.practicalUnits);

/** What a visitor typed, why it cannot be taken, and what the record states since then. */
type Typed = {
  readonly text: string;
  readonly fault: UnitsFault | undefined;
  readonly stated: string | undefined;
};
const typed = new WeakMap<LitElement, { [P in Part]?: Typed }>();

/**
 * What a visitor typed, as of this day: full-width digits are accepted, and empty means not known, never zero. No change
 * where it cannot be taken. A page whose day cannot be read must not cost the visitor what is typed: then it is today's.
 */
function readField(
  part: Part,
  text: string,
  asked: PlainDate,
): { readonly fault?: UnitsFault; readonly change?: RecordChange } {
  const reading = readUnits(text);
  // Said at the field: refused by the record, what was typed would be gone.
  const fault = reading.ok ? checkEntryUnits(reading.units, steps[part]) : reading.reason;
  if (fault !== 'ok' && fault !== 'empty') return { fault };
  const day = isPlainDate(asked) ? asked : today();
  // A total, as the portal shows one: of attended lectures each would be an entry of its own.
  const stated = reading.ok ? ({ units: reading.units, day, origin: 'portal' } as const) : undefined;
  return { change: part === 'classroom' ? { classroom: stated && [stated] } : { practicalUnits: stated } };
}

/**
 * The two fields of an editable summary. What is typed stays as typed, whether it can be taken or not, until the record
 * states something else.
 */
export function figureFields(
  host: LitElement,
  data: RecordController,
  assessment: Assessment | undefined,
  words: AssessedWords,
) {
  adopt(host, fieldStyles);
  const own = figureFieldWords(words.lang);
  const known = (part: Part) => assessment?.[part].units !== undefined;
  const fieldOf = (part: Part, other: Part) => {
    const entry = typed.get(host)?.[part];
    const { text, fault } =
      entry && entry.stated === statedOf(part, data.state)
        ? entry
        : { text: formatUnits(assessment?.[part].units ?? Number.NaN), fault: undefined };
    const onInput = ({ currentTarget }: Event) => {
      if (!(currentTarget instanceof HTMLInputElement)) return;
      const { value } = currentTarget;
      const reading = readField(part, value, data.state.on);
      if (reading.change) data.edit(reading.change);
      const now = { text: value, fault: reading.fault, stated: statedOf(part, data.state) };
      typed.set(host, { ...typed.get(host), [part]: now });
      host.requestUpdate();
    };
    return html`
      <div class="field">
        <label for=${part}>${words.part[part]}</label>
        <span class="entry">
          <input
            id=${part}
            inputmode="decimal"
            autocomplete="off"
            .value=${text}
            aria-invalid=${fault ? 'true' : 'false'}
            aria-describedby="${part}-unit ${part}-fault ${part}-zero"
            @input=${onInput}
          />
          <span id="${part}-unit">${own.unit}</span>
        </span>
        <p id="${part}-fault" class="fault" role="status">${fault ? own.fault(fault, steps[part]) : nothing}</p>
        <p id="${part}-zero" class="quiet">${text === '' && known(other) ? own.zero : nothing}</p>
      </div>
    `;
  };
  return html`<div part="fields" class="fields">${fieldOf('classroom', 'practical')} ${fieldOf('practical', 'classroom')}</div>`;
}
