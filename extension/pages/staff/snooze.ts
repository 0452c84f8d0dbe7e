import { html, nothing } from 'lit';
import type { SnoozeLength } from '#core/reminders';
import { quietFor, quietNoMore } from '../../reminders/state';
import { weekdayTime } from '../../words/time';
import type { StaffContext } from './context';
import { readDays } from './read-days';

/** For an hour, until tomorrow or for some days; and its end. The badge and the line on the page stay. */
export function snoozeMenu(context: StaffContext) {
  const { state, words, view } = context;
  const { snooze } = words.staff;
  const choose = (length: SnoozeLength) => (event: Event) => pause(event, length, context);
  return html`
    <details class="snooze">
      <summary>${snooze.title}</summary>
      <div>
        <p class="quiet">${snooze.what}</p>
        <div class="lengths">
          <button @click=${choose({ kind: 'hour' })}>${snooze.hour}</button>
          <button @click=${choose({ kind: 'tomorrow' })}>${snooze.tomorrow}</button>
        </div>
        <form novalidate @submit=${(event: Event) => pauseForDays(event, context)}>
          <label for="snooze-days">${snooze.days}</label>
          <input
            id="snooze-days"
            name="days"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value="3"
            aria-invalid=${view.daysRefused ? 'true' : nothing}
            aria-describedby=${view.daysRefused ? 'snooze-refused' : nothing}
          />
          <span>${snooze.daysUnit}</span>
          <button>${snooze.daysSet}</button>
        </form>
        ${view.daysRefused ? html`<p class="refused" id="snooze-refused" role="alert">${snooze.daysRefused}</p>` : nothing}
      </div>
    </details>
    ${
      state.waiting.snoozedUntil === undefined
        ? nothing
        : html`<button class="resume" @click=${(event: Event) => resume(event, context)}>${snooze.end}</button>`
    }
  `;
}

function pauseForDays(event: Event, context: StaffContext): void {
  event.preventDefault();
  const form = event.currentTarget;
  const text = form instanceof HTMLFormElement ? new FormData(form).get('days') : '';
  const days = readDays(typeof text === 'string' ? text : '');
  if (days === undefined) context.change({ daysRefused: true });
  else pause(event, { kind: 'days', days }, context);
}

async function pause(
  { currentTarget }: Event,
  length: SnoozeLength,
  { words, state, change, act }: StaffContext,
) {
  // What was pressed is folded away: its summary has the focus from now on.
  if (currentTarget instanceof HTMLElement) {
    const menu = currentTarget.closest('details');
    menu?.querySelector('summary')?.focus();
    menu?.removeAttribute('open');
  }
  change({ daysRefused: false });
  await act(async () => {
    const { snooze } = await quietFor(length);
    return snooze ? words.staff.snoozed(weekdayTime(snooze.until, state.at, words.lang)) : '';
  });
}

async function resume({ currentTarget }: Event, { words, act }: StaffContext): Promise<void> {
  // The button goes with the pause.
  if (currentTarget instanceof HTMLElement) currentTarget.parentElement?.querySelector('summary')?.focus();
  await act(async () => {
    await quietNoMore();
    return words.staff.snooze.ended;
  });
}
