import type { Outcome, PlainDate } from '#core/assessment';
import type { NextStep } from '#core/index';
import type { Headline } from '#core/schemes/reporting-training/headline';
import type { RecordOrigin } from '../../record/state';
import type { Lang } from '../lazy-words';

/** The words of a verdict. Sentences take figures (units as in 568.5) and give plain text. */
export type AssessedWords = {
  readonly lang: Lang;
  /** The question that arises beside a verdict of not met. */
  readonly faq: Readonly<Record<'q1', string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly units: (units: number) => string;
  readonly fiscalYear: (year: number) => string;
  readonly provisional: string;
  readonly provisionalLong: string;
  readonly headline: Readonly<Record<Headline, string>>;
  readonly part: { readonly classroom: string; readonly practical: string; readonly total: string };
  readonly present: Readonly<Record<Outcome, string>>;
  readonly ofRequired: (required: number) => string;
  readonly shortBy: (units: number) => string;
  readonly next: {
    readonly title: string;
    readonly either: string;
    readonly and: string;
    readonly step: (step: NextStep) => string;
    readonly way: (steps: readonly NextStep[]) => string;
  };
  readonly misleadingBadge: string;
  readonly reasonsTitle: (count: number) => string;
  /** Where a value stands written. */
  readonly source: (source: string) => string;
  /** Behind a source that does not spell the value out: a reading or an assumption. */
  readonly inferred: string;
  readonly origin: (from: RecordOrigin, asOf: PlainDate | undefined) => string;
};
