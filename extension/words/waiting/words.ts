import type { Age, CountedScheme, Level, Waiting, Why } from '#core/reminders';

/** The same sentences for badge, notification, line on the page, popup and side panel: they say one thing (issue 5 §2). */
export type WaitingWords = {
  readonly lang: 'ja' | 'en';
  /** 「承認待ち 5件（2日前に確認）」; where nothing could ever be read, or none waits, a sentence that says so. */
  readonly count: (waiting: Waiting) => string;
  /** What the button on the line, and the notification, open. */
  readonly openList: string;
  /** 「2日前に確認」 */
  readonly checked: (age: Age) => string;
  /** 「3営業日」, 「今日から」, 「昨日から」 where no working day has passed: how long an application waits, with today not counted. */
  readonly waits: (age: Age) => string;
  readonly level: Readonly<Record<Level, string>>;
  /** What the level means, for a mark on a row: its age, and that it is long where it is. */
  readonly rowMark: (age: Age, level: Level) => string;
  readonly scheme: Readonly<Record<CountedScheme, string>>;
  readonly tooltip: (waiting: Waiting) => string;
  readonly notificationTitle: (waiting: Waiting) => string;
  readonly notificationMessage: (waiting: Waiting, why: readonly Why[]) => string;
  readonly notificationButtons: { readonly open: string; readonly hour: string };
  /** Days left to the stated end of the prefecture's report period; '' where none is near. */
  readonly period: (waiting: Waiting) => string;
};
