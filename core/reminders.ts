/**
 * Reminders for an association's staff: facts + settings + instant → what is due (issue 5; the portal has none:
 * 「通知機能はないため、定期的に申請状況をご確認ください」, briefing L131). A door of its own. Pure: the instant is an argument, nothing
 * throws, no sentences.
 *
 * How the worker keeps a reminder neither lost nor doubled, though it may die at any `await`:
 * 1. before anything else set a safety alarm one minute ahead, repeating each minute: a worker that dies is woken again;
 * 2. read the facts (`readFacts`), store what `tidy` changed (it answers the same object where nothing is to do), ask `due`;
 * 3. set the badge; show `announce` under its id, which is always the same, so that the browser replaces it;
 * 4. read the facts again, store `announced(facts, announce, instant)`; do this and every other change one after the other;
 * 5. set the alarm to `next`, and take the safety alarm away unless somebody else in this worker is still looking.
 * Dying between 3 and 4 shows it a second time in the same place: at least once, idempotent by its id.
 */
export {
  announced,
  confirmLooked,
  endSnooze,
  isAnswered,
  markDone,
  openList,
  type SnoozeLength,
  snooze,
  unmarkDone,
} from './reminders/actions';
export { due, nextReminder, reminderId } from './reminders/due';
export {
  type CountedScheme,
  type Facts,
  type Instant,
  noFacts,
  type Row,
  type RowScheme,
  type RowState,
  rowKey,
  type SightedRow,
  type Sighting,
  type Why,
} from './reminders/facts';
export { type MonthRow, monthsOf } from './reminders/months';
export { type FactsFault, readFacts } from './reminders/read-facts';
export { readSettings, type SettingsFault } from './reminders/read-settings';
export { seeList } from './reminders/see-list';
export { type ClockTime, defaultSettings, type Settings } from './reminders/settings';
export { tidy } from './reminders/tidy';
export type {
  Age,
  Announcement,
  Due,
  Held,
  Level,
  NearPeriod,
  ReminderCode,
  Waiting,
  WaitingRow,
} from './reminders/types';
export { ageOf, waitingNow, waitingRows } from './reminders/waiting';
