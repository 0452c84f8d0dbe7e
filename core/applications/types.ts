import type { PlainDate, SchemeId } from '../assessment';
import type { Holidays } from '../working-days';
import type { ApplicationNext, ApplicationReason, ApplicationState } from './advice';

/** 承認待ち · 差戻し/差し戻し · 承認済 (briefing L444, L474) */
export type ApplicationStatus = 'pending' | 'returned' | 'approved';

export type Application = {
  /** ISO 8601 with +09:00. */
  readonly appliedAt: string;
  readonly status: ApplicationStatus;
  readonly scheme: SchemeId | 'other';
  /** 申請(申告)年度; where it is missing, the fiscal year of `appliedAt`. */
  readonly fiscalYear?: number;
  /** Why it was returned. */
  readonly reason?: string;
};

/** Why a row of the scheme takes no part. */
export type SetAsideReason =
  | 'unreadable'
  | 'time-unreadable'
  | 'in-the-future'
  | 'fiscal-year-unreadable'
  /** The day to review them on is none. */
  | 'day-unreadable';

export type ApplicationReview = {
  readonly scheme: SchemeId;
  readonly state: ApplicationState;
  /** The application the state is that of, and its fiscal year. */
  readonly counts?: Application;
  readonly fiscalYear?: number;
  /** The others of the same scheme and fiscal year, oldest first. */
  readonly duplicates: readonly Application[];
  readonly earlierYears: readonly Application[];
  readonly otherSchemes: readonly Application[];
  readonly setAside: readonly { readonly application: unknown; readonly reason: SetAsideReason }[];
  /** While pending: days since the application; working days only where the holidays are known. */
  readonly waiting?: { readonly calendarDays: number; readonly workingDays?: number };
  readonly next: ApplicationReason<ApplicationNext>;
  /** Whether applying again would only make a duplicate. */
  readonly again: 'only-a-duplicate' | 'no-duplicate' | 'unknown';
  readonly because: readonly ApplicationReason[];
};

export type ReviewOptions = {
  readonly on: PlainDate;
  readonly scheme?: SchemeId;
  readonly holidays?: Holidays;
  readonly closedDays?: readonly PlainDate[];
};
