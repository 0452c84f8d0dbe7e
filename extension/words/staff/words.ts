import type { Age, ReminderCode } from '#core/reminders';

/** The columns of the year view: what became of applications, as this browser saw it. */
export type YearColumn = 'applied' | 'approved' | 'returned' | 'gone' | 'byHand';

/** Told by sentences of their own, which take a number or a time. */
export type ToldApart = 'nothing-waits' | 'waiting' | 'period-near' | 'snoozed';

/** What staff read in popup and side panel beside the sentences that every place shares (words/waiting). */
export type StaffWords = {
  /** Link to the page for paper applications. */
  readonly proxyEntry: string;
  readonly title: string;
  /** Where the list's own address is not known. */
  readonly opensPortal: string;
  readonly looked: string;
  readonly lookedWhat: string;
  readonly lookedDone: string;
  readonly lastLooked: string;
  readonly neverLooked: string;
  /** 「11/20（金）09:12（3日前）」 */
  readonly timeAndAgo: (time: string, age: Age) => string;
  readonly next: string;
  readonly nextSoon: string;
  /** Nothing is to come while everything stays as it is. */
  readonly nextNone: string;
  readonly notificationsOff: string;
  /** The system refuses notifications. */
  readonly refused: string;
  /** The browser's storage fails. */
  readonly notStored: string;
  readonly unreadable: string;
  /** One sentence for each thing that holds besides. */
  readonly because: Readonly<Record<Exclude<ReminderCode, ToldApart>, string>>;
  readonly snoozed: (until: string) => string;
  readonly options: string;
  readonly bySchemes: string;
  readonly count: (count: number) => string;
  readonly oldest: (waits: string) => string;
  readonly rows: string;
  readonly applied: (time: string) => string;
  /** The scheme in each row, where a name in two languages would take four lines. */
  readonly inRow: (scheme: string) => string;
  readonly markDone: string;
  /** The same where there is room for it: in the button's name for screen readers. */
  readonly markDoneWhat: string;
  readonly undo: string;
  readonly done: string;
  readonly doneRows: (count: number) => string;
  readonly saidDone: string;
  readonly saidUndone: string;
  /** Rows that the popup leaves out. */
  readonly more: (count: number) => string;
  readonly all: string;
  readonly snooze: {
    readonly title: string;
    readonly what: string;
    readonly hour: string;
    readonly tomorrow: string;
    readonly days: string;
    readonly daysUnit: string;
    readonly daysSet: string;
    readonly daysRefused: string;
    readonly end: string;
    readonly ended: string;
  };
  readonly year: {
    readonly title: string;
    readonly what: string;
    readonly empty: string;
    readonly fiscalYear: string;
    readonly scheme: string;
    readonly allSchemes: string;
    readonly chart: (year: string) => string;
    readonly columns: Readonly<Record<YearColumn, string>>;
    readonly month: string;
    readonly monthName: (month: number) => string;
    readonly monthShort: (month: number) => string;
    readonly total: string;
    /** What stands for a month that was not seen. */
    readonly unseen: string;
    readonly count: (count: number) => string;
    readonly save: string;
    readonly saveWhat: string;
    readonly saved: (file: string) => string;
    readonly file: (year: number) => string;
    readonly csvYear: string;
    readonly csvScheme: string;
  };
};
