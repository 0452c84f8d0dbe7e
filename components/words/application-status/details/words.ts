import type {
  ApplicationNext,
  ApplicationReasonCode,
  ApplicationReview,
  ApplicationState,
  SetAsideReason,
} from '#core/applications';
import type { Numbers, PlainDate } from '#core/assessment';

/**
 * What `<kakari-application-status>` says of a review: loaded with its details. Closed: a reason, a next step or a
 * kind of row set aside that has no words does not compile.
 */
export type ApplicationDetailWords = {
  /** The question that arises beside duplicates. */
  readonly faq: Readonly<Record<'q6', string>>;
  /** What the badge tells, before the state's word. */
  readonly label: string;
  /** The portal's own words (briefing L444). */
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
  /** The five clicks to the certificate (briefing L511–L516). */
  readonly certificateWay: { readonly title: string; readonly clicks: readonly string[] };
  readonly returnReason: string;
  readonly returnReasonNotKnown: string;
  readonly again: Readonly<Record<ApplicationReview['again'], string>>;
  readonly reason: { readonly [Code in ApplicationReasonCode]: (numbers: Numbers) => string };
  readonly reasonsTitle: (count: number) => string;
  readonly duplicates: (count: number) => string;
  readonly earlierYears: (count: number) => string;
  readonly otherSchemes: (count: number) => string;
  readonly otherScheme: string;
  readonly setAsideTitle: (count: number) => string;
  readonly setAside: Readonly<Record<SetAsideReason, string>>;
  /** A reason or a row that a newer kit may know. */
  readonly notUnderstood: string;
};
