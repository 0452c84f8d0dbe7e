import type { SchemeId } from '../assessment';

/**
 * What a staff member's own browser displayed, and what we said about it: all that reminders are made of. Plain JSON
 * for `storage.local`; digests, dates and counts only, never a name. The portal's staff side is published nowhere
 * (domain.md §6), so all of it may stay empty: then only the list's openings are known, which is a normal state.
 */

/** Milliseconds since 1970, as the machine's clock gave it to the caller. */
export type Instant = number;

export type RowScheme = SchemeId | 'other';
export const rowSchemes: readonly RowScheme[] = ['reporting-training', 'family-physician-training', 'other'];

/**
 * `approved` and `returned` were shown so; `gone` was missing from a complete list; `done-by-hand` was marked 処理済み
 * by the staff member.
 */
export type RowState = 'waiting' | SettledState;
export type SettledState = 'approved' | 'returned' | 'gone' | 'done-by-hand';
export const settledStates: readonly SettledState[] = ['approved', 'returned', 'gone', 'done-by-hand'];

/** The age a notification was shown for: 2 at the second chosen age, 3 at the third. */
export type ToldLevel = 2 | 3;

/** An application that was seen as 承認待ち. Its identity is `id` + `appliedAt` + `scheme`. */
export type Row = {
  /** Salted digest of the applicant columns, hex. */
  readonly id: string;
  readonly appliedAt: Instant;
  readonly scheme: RowScheme;
  /** When it was first shown as 承認待ち; for a row that was settled and waits again, when that was first seen. */
  readonly firstSeen: Instant;
  /** When it was last shown as 承認待ち. */
  readonly lastSeen: Instant;
  /**
   * Number of the sighting that last showed it so, of those that count towards a complete list (or of its first one):
   * a complete list no longer shows it, if this is none of the list's pages. Unlike times, numbers never run backwards.
   */
  readonly sighting: number;
  readonly state: RowState;
  readonly settledAt?: Instant;
  /** Seen waiting again after it was shown approved or returned: its wait counts from here. */
  readonly againFrom?: Instant;
  readonly told?: ToldLevel;
};

/** `unknown`: the scheme of a row could not be read. It is told as long as any scheme is switched on. */
export type CountedScheme = RowScheme | 'unknown';

/** Waiting rows that no identity could be made for, from the last complete list; only counted. */
export type Counted = {
  readonly scheme: CountedScheme;
  readonly count: number;
  /** The oldest application time among them; where none could be read, when such rows were first counted. */
  readonly oldest: Instant;
  readonly timeRead: boolean;
  readonly firstSeen: Instant;
  readonly told?: ToldLevel;
};

/** What is known of a row that has no identity: enough to see that it may be one of the rows we know. */
export type Nameless = {
  readonly id?: string;
  readonly appliedAt?: Instant;
  readonly scheme?: RowScheme;
  /** Absent where the status could not be read: it may be waiting, but is not counted. */
  readonly waiting?: true;
};

/** One page of a list split over pages: rows `from` (included, from 0) to `to` (excluded). */
export type SeenPage = {
  readonly from: number;
  readonly to: number;
  readonly at: Instant;
  readonly sighting: number;
  readonly nameless: readonly Nameless[];
};

export type MonthCount = {
  readonly applied: number;
  readonly approved: number;
  readonly returned: number;
  readonly gone: number;
  readonly byHand: number;
};

/** The last notification. `slot` is the time it was due, `at` when it was shown. */
export type LastTold = {
  readonly slot: Instant;
  readonly at: Instant;
  readonly why: readonly Why[];
};

/**
 * Why a notification is shown: an application reached the second (`age`) or third (`overdue`) age, the list was not
 * opened for a whole cadence (`look`, `overdue-still` where an application is beyond the third age), a snooze ended.
 */
export type Why = 'age' | 'overdue' | 'overdue-still' | 'look' | 'again';
export const whys: readonly Why[] = ['age', 'overdue', 'overdue-still', 'look', 'again'];

export type Snooze = {
  readonly at: Instant;
  readonly until: Instant;
  /** A notification stood unanswered when it was set, so it comes again when the snooze ends. */
  readonly again: boolean;
};

export type Facts = {
  readonly version: 1;
  /** When this browser began to keep facts: the list counts as unopened from here. */
  readonly since: Instant;
  readonly list: {
    /** Opened by our link, or seen; 「今確認した」 counts as well. */
    readonly openedAt?: Instant;
    /** When a page was last recognised as the list, and its address without query. */
    readonly recognisedAt?: Instant;
    readonly address?: string;
    /** When a complete list was last seen. */
    readonly completeAt?: Instant;
  };
  /** How many sightings there were. */
  readonly sightings: number;
  readonly rows: readonly Row[];
  readonly counted: readonly Counted[];
  /** Pages of one list that were seen within ten minutes, whether or not they cover it yet. */
  readonly pages?: { readonly total: number; readonly filter: string; readonly seen: readonly SeenPage[] };
  /** 'YYYY-MM' (Japan) → scheme → counts of rows settled more than 90 days ago. */
  readonly months: Readonly<Record<string, Readonly<Partial<Record<RowScheme, MonthCount>>>>>;
  readonly last?: LastTold;
  readonly snooze?: Snooze;
};

/** Facts of a browser that has seen nothing yet. */
export const noFacts = (at: Instant): Facts => ({
  version: 1,
  since: at,
  list: {},
  sightings: 0,
  rows: [],
  counted: [],
  months: {},
});

/** The identity of a row as one text, for `markDone` and the marks on the page. */
export const rowKey = (row: {
  readonly id: string;
  readonly appliedAt: Instant;
  readonly scheme: RowScheme;
}): string => `${row.id} ${row.appliedAt} ${row.scheme}`;

/** What the `approval-queue` reader saw of one row. What could not be read is left out. */
export type SightedRow = {
  /** Salted digest of the applicant columns, lower-case hex, 16–64 digits. */
  readonly id?: string;
  /** ISO 8601 with +09:00 (as `readPortalTime` gives it). */
  readonly appliedAt?: string;
  readonly scheme?: RowScheme;
  readonly status?: 'pending' | 'returned' | 'approved';
};

/** One page of the list as it was displayed. */
export type Sighting = {
  readonly rows: readonly SightedRow[];
  /** The paging line 「2件中 0-2件を表示」: total 2, from 0, to 2. Left out where there is none or it was not read. */
  readonly paging?: { readonly total: number; readonly from: number; readonly to: number };
  /** The chosen values of the status filter; left out where there is no such filter. Empty means none is chosen: all. */
  readonly statusFilter?: readonly ('pending' | 'returned' | 'approved')[];
  /** Whether any other filter is set, or may be (a filter that could not be read counts as set). */
  readonly otherFilters: boolean;
  /** The page's address; its query and fragment are cut off here. */
  readonly address?: string;
};
