import type { CountedScheme, Instant, Row, RowScheme, Why } from './facts';

/**
 * 0 nothing to tell yet; 1 badge; 2 badge and one notification; 3 badge and a notification at every cadence until
 * the list is opened.
 */
export type Level = 0 | 1 | 2 | 3;

/** Time since an instant. Days are days in Japan; 0 on the same day, never negative. */
export type Age = {
  readonly at: Instant;
  readonly minutes: number;
  readonly calendarDays: number;
  readonly workingDays: number;
};

/** One waiting application, for the popup and the marks on the list. `key` is `rowKey`. */
export type WaitingRow = {
  readonly key: string;
  readonly scheme: RowScheme;
  readonly row: Row;
  /** Since it was applied for (or since it was seen waiting again). */
  readonly age: Age;
  readonly level: Level;
};

export type ReminderCode =
  /** Nothing is told: the role is not a staff member's, or every scheme is switched off. */
  | 'role-off'
  | 'schemes-off'
  /** No list could ever be read or counted: only its openings are known. */
  | 'never-read'
  /** Rows were read, but no complete list yet: there may be more. */
  | 'never-complete'
  | 'nothing-waits'
  | 'waiting'
  /** Some waiting rows have no identity and are only counted. */
  | 'some-only-counted'
  /** The list was not opened for a whole cadence. */
  | 'look-due'
  /** Days are reckoned without holidays, since the list of holidays does not reach them. */
  | 'holidays-unknown'
  | 'period-near'
  | 'snoozed';

/** Why something that is due is not announced now. The badge and the line on the page tell it all the same. */
export type Held = 'snoozed' | 'quiet-hours' | 'closed-day' | 'notifications-off';

/** A stated report period whose end is near; never one that is not stated. */
export type NearPeriod = {
  readonly prefecture: string;
  readonly to: string;
  /** 0 on the last day. */
  readonly daysLeft: number;
  readonly source: string;
  readonly verified: boolean;
};

/** What badge, notification, line on the page, popup and side panel all read. */
export type Waiting = {
  readonly status: 'off' | 'never-read' | 'nothing-waits' | 'waiting';
  /** Applications waiting of the schemes that are switched on; absent where none could ever be read. */
  readonly count?: number;
  /** The age of the count: when the one of them that was checked longest ago was last seen. */
  readonly checked?: Age;
  readonly byScheme: readonly {
    readonly scheme: CountedScheme;
    readonly count: number;
    readonly oldest: Age;
  }[];
  readonly oldest?: Age;
  readonly level: Level;
  /** Since the list was last opened or 「今確認した」; absent where it never was. */
  readonly opened?: Age;
  /** The address to open, without query; absent where no list was ever recognised: the portal's start page. */
  readonly address?: string;
  /** `count`: the number; `look`: a sign without a number; `none`. */
  readonly badge: { readonly kind: 'none' | 'look' } | { readonly kind: 'count'; readonly count: number };
  /** Whether the line on the portal's pages is shown: something waits. */
  readonly line: boolean;
  readonly lookDue: boolean;
  readonly period?: NearPeriod;
  readonly snoozedUntil?: Instant;
  readonly because: readonly ReminderCode[];
};

/** One notification to show now. */
export type Announcement = {
  /**
   * Always the same: the browser replaces a notification of the same id. So a worker that dies after showing and
   * before remembering shows it again in the same place: at least once, and never twice beside each other.
   */
  readonly id: string;
  /** When it was due. */
  readonly slot: Instant;
  /** Due more than 15 minutes ago: made up after sleep, a closed browser, quiet hours or a snooze. */
  readonly late: boolean;
  readonly why: readonly Why[];
  /** What `announced` remembers of it. */
  readonly told: {
    readonly rows: readonly { readonly key: string; readonly level: 2 | 3 }[];
    readonly counted: readonly {
      readonly scheme: CountedScheme;
      readonly oldest: Instant;
      readonly level: 2 | 3;
    }[];
  };
};

export type Due = {
  readonly waiting: Waiting;
  /** Show it, then store `announced(facts, announcement, instant)`. */
  readonly announce?: Announcement;
  /** Something is due, but not announced now. */
  readonly held?: Held;
  /** When to wake next, later than the instant and within 24 hours: an alarm only wakes, `due` decides. */
  readonly next: Instant;
};
