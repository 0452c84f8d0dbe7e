import type { Numbers } from '#core/assessment';
import type { ReportingReason, ReportingRule } from '#core/schemes/reporting-training/reasons';

/** The sentence of every reason. Closed: a new code without words does not compile. */
export type ReasonWords = {
  readonly reason: { readonly [Code in ReportingReason]: (numbers: Numbers) => string };
  readonly rule: Readonly<Record<ReportingRule, string>>;
  readonly advice: string;
  /** Above what is not known, while no verdict is possible. */
  readonly unknownBecause: string;
};
