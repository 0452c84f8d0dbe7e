import type { RowScheme } from './facts';

/** 'HH:MM' in Japan, 00:00–23:59. */
export type ClockTime = string;

/**
 * What the staff member (or the administrator) chose. All times are Japan's.
 *
 * More often from December to March (`moreOften`), when the seasons of both schemes overlap (briefing L555, L558), and in
 * the last `periodDays` days before a stated end of the prefecture's report period: every n working days becomes each
 * working day; each working day becomes twice each working day, at `time` and at `secondTime`.
 */
export type Settings = {
  /** Left out: reminders begin when a list of applications was recognised in this browser. */
  readonly role?: 'physician' | 'staff' | 'both';
  readonly cadence: {
    /** 1 is each working day; 1–20. */
    readonly everyWorkingDays: number;
    readonly time: ClockTime;
    readonly moreOften: boolean;
    /** Of the two times the later one is the second. */
    readonly secondTime: ClockTime;
  };
  /**
   * How a list that was not opened for a whole cadence is told. Applications that reached an age are told whatever
   * stands here.
   */
  readonly look: 'notification' | 'badge' | 'off';
  /** Working-day ages, rising, 0–250: badge, notification, notification at every cadence until the list is opened. */
  readonly ages: readonly [badge: number, notification: number, everyCadence: number];
  /** The office's own closed days: 'YYYY-MM-DD', or 'MM-DD' for every year. */
  readonly closedDays: readonly string[];
  /** Weekdays the office is closed on besides Saturday and Sunday: 0 Sunday … 6 Saturday. */
  readonly closedWeekdays: readonly number[];
  /**
   * No notification from `from` (included) to `to` (excluded), also over midnight; the badge stays. Null for none: on
   * a PC that is never switched off, what was missed on a closed day would then be made up at midnight.
   */
  readonly quietHours: { readonly from: ClockTime; readonly to: ClockTime } | null;
  readonly schemes: Readonly<Record<RowScheme, boolean>>;
  /** 「京都」 or 「京都府」 */
  readonly prefecture?: string;
  /** From how many days before a stated end of the report period on it is told; 0–60, 0 never before the last day. */
  readonly periodDays: number;
  /** False: no notification at all; the badge and the line on the page still tell. */
  readonly notifications: boolean;
};

export const defaultSettings: Settings = {
  cadence: { everyWorkingDays: 3, time: '09:00', moreOften: true, secondTime: '15:00' },
  look: 'notification',
  ages: [3, 5, 10],
  closedDays: [],
  closedWeekdays: [],
  quietHours: { from: '20:00', to: '07:00' },
  schemes: { 'reporting-training': true, 'family-physician-training': true, other: false },
  periodDays: 14,
  notifications: true,
};
