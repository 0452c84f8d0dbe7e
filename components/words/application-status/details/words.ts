import type { ApplicationNext, ApplicationReview, ApplicationState } from '#core/applications';
import type { Numbers, PlainDate } from '#core/assessment';

/**
 * What `<kakari-application-status>` says of every review, at once. Closed: a state or a next step that has no words does
 * not compile.
 */
export type ApplicationDetailWords = {
  /** What the badge tells, before the state's word. */
  readonly label: string;
  /** The portal's own words (briefing L444, L474). */
  readonly state: Readonly<Record<ApplicationState, string>>;
  readonly headline: Readonly<Record<ApplicationState, string>>;
  readonly waited: (calendarDays: number) => string;
  readonly fact: Readonly<Record<'status' | 'appliedAt' | 'fiscalYear' | 'waiting', string>>;
  /** `time` is Japan's, '09:56'. */
  readonly at: (day: PlainDate, time: string) => string;
  readonly timeUnreadable: string;
  readonly statusUnreadable: string;
  readonly waiting: (calendarDays: number, workingDays: number | undefined) => string;
  readonly nextTitle: string;
  /** Sentences, the first one first. */
  readonly next: Readonly<Record<ApplicationNext, readonly string[]>>;
  /** That the application which counts is not of the present fiscal year. */
  readonly earlier: (numbers: Numbers) => string;
  readonly again: Readonly<Record<ApplicationReview['again'], string>>;
  readonly reasonsTitle: (count: number) => string;
};
