import { html, nothing } from 'lit';
import { builtIn } from '../../stored/settings';
import { choice, choose, chooseFrom, entry, field, tick } from './fields';
import { prefectures } from './prefectures';
import type { OptionsState } from './state';

/** Empty is not zero: what is no number is refused by the option's check. */
const numberIn = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));

/** When and how the association's staff are reminded to look at the list. */
export function remindersSection(state: OptionsState) {
  const { reminders } = state.words.options;
  return html`
    <p>${reminders.intro}</p>
    ${notifications(state)} ${cadence(state)}
    ${choice(state, 'look', reminders.look, reminders.lookChoices)}
    ${ages(state)} ${schemes(state)} ${quietHours(state)} ${closedWeekdays(state)} ${closedDays(state)}
    ${period(state)}
  `;
}

function notifications(state: OptionsState) {
  const { reminders, names } = state.words.options;
  return field(state, 'notifications', {
    legend: names.notifications,
    body: tick(
      state.settings.notifications.value,
      reminders.notifications,
      (on) => choose(state, 'notifications', on),
      reminders.notificationsWhat,
    ),
  });
}

function cadence(state: OptionsState) {
  const { reminders, names } = state.words.options;
  const { value } = state.settings.cadence;
  const change = (part: Partial<typeof value>) =>
    chooseFrom(state, 'cadence', (now) => ({ ...now, ...part }));
  return field(state, 'cadence', {
    legend: names.cadence,
    body: html`
      ${entry(
        reminders.everyWorkingDays,
        { type: 'number', value: `${value.everyWorkingDays}`, min: 1, max: 20 },
        (text) => change({ everyWorkingDays: numberIn(text) }),
        reminders.workingDays,
      )}
      ${entry(reminders.time, { type: 'time', value: value.time }, (time) => change({ time }))}
      ${tick(value.moreOften, reminders.moreOften, (moreOften) => change({ moreOften }), reminders.moreOftenWhat)}
      ${
        value.moreOften
          ? entry(reminders.secondTime, { type: 'time', value: value.secondTime }, (secondTime) =>
              change({ secondTime }),
            )
          : nothing
      }
    `,
  });
}

function ages(state: OptionsState) {
  const { reminders } = state.words.options;
  const { value } = state.settings.ages;
  const change = (at: 0 | 1 | 2, text: string) => {
    const age = numberIn(text);
    chooseFrom(state, 'ages', ([first, second, third]) =>
      at === 0 ? [age, second, third] : at === 1 ? [first, age, third] : [first, second, age],
    );
  };
  return field(state, 'ages', {
    legend: reminders.ages,
    hint: reminders.agesWhat,
    body: ([0, 1, 2] as const).map((at) =>
      entry(
        reminders.ageSteps[at],
        { type: 'number', value: `${value[at]}`, min: 0, max: 250 },
        (text) => change(at, text),
        reminders.workingDays,
      ),
    ),
  });
}

function schemes(state: OptionsState) {
  const { reminders } = state.words.options;
  const { value } = state.settings.schemes;
  const names = Object.keys(value) as (keyof typeof value)[];
  return field(state, 'schemes', {
    legend: reminders.schemes,
    body: names.map((scheme) =>
      tick(value[scheme], reminders.schemeNames[scheme], (on) =>
        chooseFrom(state, 'schemes', (now) => ({ ...now, [scheme]: on })),
      ),
    ),
  });
}

function quietHours(state: OptionsState) {
  const { reminders } = state.words.options;
  const { value } = state.settings.quietHours;
  const on = value.from !== value.to;
  const change = (part: Partial<typeof value>) =>
    chooseFrom(state, 'quietHours', (now) => ({ ...now, ...part }));
  return field(state, 'quietHours', {
    legend: reminders.quiet,
    body: html`
      ${tick(on, reminders.quietOn, (wanted) => change(wanted ? builtIn.quietHours : { from: '00:00', to: '00:00' }))}
      ${
        on
          ? html`
              ${entry(reminders.from, { type: 'time', value: value.from }, (from) => change({ from }))}
              ${entry(reminders.to, { type: 'time', value: value.to }, (to) => change({ to }))}
            `
          : nothing
      }
    `,
  });
}

/** Monday to Friday: Saturday and Sunday are closed anyway. */
const weekdays = [1, 2, 3, 4, 5];

function closedWeekdays(state: OptionsState) {
  const { reminders } = state.words.options;
  const { value } = state.settings.closedWeekdays;
  return field(state, 'closedWeekdays', {
    legend: reminders.closedWeekdays,
    body: html`<div class="side">
      ${weekdays.map((day) =>
        tick(value.includes(day), reminders.weekdays[day] ?? '', (closed) =>
          chooseFrom(state, 'closedWeekdays', (now) =>
            closed ? [...now, day].sort() : now.filter((each) => each !== day),
          ),
        ),
      )}
    </div>`,
  });
}

function closedDays(state: OptionsState) {
  const { reminders } = state.words.options;
  const change = (event: Event) => {
    const lines = (event.currentTarget as HTMLTextAreaElement).value.normalize('NFKC').split(/[\s,、]+/);
    choose(
      state,
      'closedDays',
      lines.filter((line) => line !== ''),
    );
  };
  return field(state, 'closedDays', {
    legend: reminders.closedDays,
    hint: reminders.closedDaysWhat,
    body: html`<textarea
      rows="4"
      aria-label=${reminders.closedDays}
      .value=${state.settings.closedDays.value.join('\n')}
      @focus=${inSight}
      @change=${change}
    ></textarea>`,
  });
}

/** By itself the browser shows the caret alone, and what was announced may lie over the rest. */
const inSight = ({ currentTarget }: Event) =>
  currentTarget instanceof Element && currentTarget.scrollIntoView({ block: 'nearest' });

function period(state: OptionsState) {
  const { reminders } = state.words.options;
  const { prefecture, periodDays } = state.settings;
  const known = prefectures.includes(prefecture.value) || prefecture.value === '';
  return html`
    ${field(state, 'prefecture', {
      legend: reminders.prefecture,
      body: html`<select
        aria-label=${reminders.prefecture}
        @change=${(event: Event) => choose(state, 'prefecture', (event.currentTarget as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${prefecture.value === ''}>${reminders.noPrefecture}</option>
        ${known ? nothing : html`<option selected>${prefecture.value}</option>`}
        ${prefectures.map((name) => html`<option lang="ja" ?selected=${name === prefecture.value}>${name}</option>`)}
      </select>`,
    })}
    ${field(state, 'periodDays', {
      legend: state.words.options.names.periodDays,
      hint: reminders.periodDaysWhat,
      body: entry(
        reminders.periodDays,
        { type: 'number', value: `${periodDays.value}`, min: 0, max: 60 },
        (text) => choose(state, 'periodDays', numberIn(text)),
        reminders.days,
      ),
    })}
  `;
}
