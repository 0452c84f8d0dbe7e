import { html, nothing } from 'lit';
import type { ReminderCode } from '#core/reminders';
import type { ToldApart } from '../../words/staff/words';
import { weekdayTime } from '../../words/time';
import type { Words } from '../../words/words';
import type { StaffContext } from './context';
import { nextText } from './next-text';

/** The number, the days left and the snooze have sentences of their own. */
const apart: readonly ReminderCode[] = [
  'nothing-waits',
  'waiting',
  'period-near',
  'snoozed',
] satisfies readonly ToldApart[];
const isTold = (code: ReminderCode): code is Exclude<ReminderCode, ToldApart> => !apart.includes(code);

export const sentencesOf = (codes: readonly ReminderCode[], { staff }: Words): readonly string[] =>
  codes.filter(isTold).map((code) => staff.because[code]);

/** What holds besides the number, each in a sentence. */
export function notes({ state, words, waiting, refused, view }: StaffContext) {
  const { because, snoozedUntil } = state.waiting;
  const sentences = sentencesOf(because, words);
  const until =
    snoozedUntil === undefined ? '' : words.staff.snoozed(weekdayTime(snoozedUntil, state.at, words.lang));
  const period = waiting.period(state.waiting);
  const off = state.settings.notifications ? '' : words.staff.notificationsOff;
  const shown = [period, until, ...sentences, off].filter((text) => text !== '');
  return html`
    ${shown.length > 0 ? html`<ul class="notes">${shown.map((text) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${view.notStored ? html`<p class="notice" data-kind="problem" role="alert">${words.staff.notStored}</p>` : nothing}
    ${refused ? html`<p class="notice" data-kind="problem">${words.staff.refused}</p>` : nothing}
  `;
}

/** When the list was last looked at, and when the next notification comes. */
export function times({ state, words }: StaffContext) {
  const { staff, lang } = words;
  const { opened } = state.waiting;
  const looked = opened
    ? staff.timeAndAgo(weekdayTime(opened.at, state.at, lang), opened)
    : staff.neverLooked;
  return html`
    <dl class="times">
      <div>
        <dt>${staff.lastLooked}</dt>
        <dd>${looked}</dd>
      </div>
      <div>
        <dt>${staff.next}</dt>
        <dd>${nextText(state, words)}</dd>
      </div>
    </dl>
  `;
}

export function bySchemes({ state, words, waiting }: StaffContext) {
  const groups = state.waiting.byScheme;
  if (groups.length === 0) return nothing;
  return html`
    <div class="schemes">
      <h3>${words.staff.bySchemes}</h3>
      <ul>
        ${groups.map(
          ({ scheme, count, oldest }) => html`
            <li>
              <span>${waiting.scheme[scheme]}</span>
              <b>${words.staff.count(count)}</b>
              <span class="quiet">${words.staff.oldest(waiting.waits(oldest))}</span>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
