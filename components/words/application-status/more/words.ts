import type { ApplicationReasonCode, SetAsideReason } from '#core/applications';
import type { Numbers } from '#core/assessment';

/**
 * What `<kakari-application-status>` says of some reviews, and of the others when it is asked. Closed: a reason or a kind of
 * row set aside that has no words does not compile.
 */
export type ApplicationMoreWords = {
  /** The question that arises beside duplicates. */
  readonly faq: Readonly<Record<'q6', string>>;
  /** What the five clicks to the certificate are called; they stand with the words of the viewer. */
  readonly certificateWay: string;
  readonly returnReason: string;
  readonly returnReasonNotKnown: string;
  readonly reason: { readonly [Code in ApplicationReasonCode]: (numbers: Numbers) => string };
  readonly duplicates: (count: number) => string;
  readonly earlierYears: (count: number) => string;
  readonly otherSchemes: (count: number) => string;
  readonly otherScheme: string;
  readonly setAsideTitle: (count: number) => string;
  readonly setAside: Readonly<Record<SetAsideReason, string>>;
  /** A reason or a row that a newer kit may know. */
  readonly notUnderstood: string;
};
