import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { RecordEditEvent } from '#components/record/state';
import { handAddedCap } from '#core/record/bounds';
import { assessRecord } from '#core/schemes/reporting-training/assess-record';
import { markedIn } from '../../words/marked-in';
import { type Box, boxes, type FieldName } from './draft';
import { longest } from './limits';
import { boxLabels } from './portal-screen';
import { capped, changeOf, judgedOn, readFields } from './typed';
import { textOf, type View } from './view';

/** What the fields of one paper are: its name, and what the portal's screen asks for, in its order. */
export function recordPart(view: View) {
  const { desk, words } = view;
  const { record: say } = words;
  // Only for a paper just laid open: it must not close under the hands of who empties its last field.
  const isAdded = () => boxes.some((box) => desk.draft.typed[box].trim() !== '');
  return html`
    <div class="fields">
      ${nameField(view)} ${field('association', say.association, view)}
      ${field('issueYear', say.issueYear, view, { unit: say.fiscalYear, isShort: true })}
      ${field(
        'classroomUnits',
        { ...say.classroomUnits, hint: `${say.classroomUnits.hint}${listed(view)}` },
        view,
        {
          unit: say.units,
          isShort: true,
        },
      )}
      <details id="added" ?open=${guard([desk.laid], isAdded)}>
        <summary>${say.added}</summary>
        <p class="quiet">${say.addedHint}</p>
        <div class="boxes">${boxes.map((box) => boxField(box, view))}</div>
      </details>
    </div>
  `;
}

/** A file's list of lectures stands behind the empty field. */
function listed({ desk: { draft }, words: { record: say }, today, lang }: View): string {
  if (draft.record.classroom === undefined) return '';
  const { units } = assessRecord(draft.record, { on: judgedOn(draft, today) }).assessment.classroom;
  return units === undefined ? '' : `${lang === 'en' ? ' ' : ''}${say.listed(units)}`;
}

const nameField = ({ desk, words: { record: say } }: View) => html`
  <div class="field">
    <label for="label">${say.label.name}</label>
    <p class="quiet" id="label-hint">${say.label.hint}</p>
    <input
      id="label"
      autocomplete="off"
      maxlength=${longest.label}
      aria-describedby="label-hint"
      .value=${live(desk.draft.label)}
      @input=${(event: Event) => desk.edit({ label: textOf(event) })}
    />
  </div>
`;

function boxField(box: Box, view: View) {
  const { words, lang } = view;
  const { record: say } = words;
  const most = capped.includes(box) ? say.most(handAddedCap) : say.noMost;
  const term = lang === 'en' ? boxLabels[box] : '';
  const hint = [term, most].filter(Boolean).join(' · ');
  return field(box, { name: say.box[box], hint }, view, { unit: say.units, isShort: true });
}

function field(
  name: FieldName,
  { name: label, hint }: { readonly name: string; readonly hint: string },
  view: View,
  { unit = '', isShort = false } = {},
) {
  const { desk, words, lang } = view;
  const fault = readFields(desk.draft.typed).faults[name];
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${hint ? html`<p class="quiet" id="${name}-hint">${markedIn(lang, hint)}</p>` : nothing}
      <span class="entry">
        <input
          id=${name}
          class=${isShort ? 'short' : nothing}
          autocomplete="off"
          inputmode=${isShort && name !== 'issueYear' ? 'decimal' : nothing}
          maxlength=${longest.field}
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby="${name}-fault${hint ? ` ${name}-hint` : ''}"
          .value=${live(desk.draft.typed[name])}
          @input=${(event: Event) => type(event, name, view)}
        />
        ${unit}
      </span>
      <p id="${name}-fault" class="fault" role="status">${fault ? words.record.fault(fault) : nothing}</p>
    </div>
  `;
}

/** Into the draft as typed, and into the kit's record as far as it can be taken. */
function type(event: Event, name: FieldName, { desk, today }: View): void {
  const typed = { ...desk.draft.typed, [name]: textOf(event) };
  desk.edit({ typed, ...(name === 'classroomUnits' && { classroomOn: today }) });
  event.currentTarget?.dispatchEvent(new RecordEditEvent(changeOf(desk.draft)));
}
