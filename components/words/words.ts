import type { Numbers, Outcome, PlainDate, SchemeId } from '#core/assessment';
import type { NextStep } from '#core/index';
import type { Headline } from '#core/schemes/reporting-training/headline';
import type { ReportingReason, ReportingRule } from '#core/schemes/reporting-training/reasons';
import type { UnitsFault } from '#core/units';
import type { RecordOrigin } from '../record/state';
import type { Faq } from './faq';

/**
 * Every sentence of the kit. Closed: a reason code without words does not compile. Sentences take figures
 * (units as in 568.5) and give plain text.
 */
export type Words = {
  readonly lang: 'ja' | 'en';
  readonly scheme: Readonly<Record<SchemeId, string>>;
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
  readonly reason: { readonly [Code in ReportingReason]: (numbers: Numbers) => string };
  readonly rule: Readonly<Record<ReportingRule, string>>;
  readonly next: {
    readonly title: string;
    readonly either: string;
    readonly and: string;
    readonly step: (step: NextStep) => string;
    readonly way: (steps: readonly NextStep[]) => string;
  };
  readonly misleadingBadge: string;
  readonly reasonsTitle: (count: number) => string;
  readonly source: (source: string) => string;
  readonly unverified: string;
  readonly advice: string;
  readonly faq: Faq;
  readonly twoSchemes: string;
  readonly recordUnavailable: string;
  /** The rules in a sentence, while nothing is known of the physician. */
  readonly rulesTitle: string;
  readonly rules: string;
  readonly unit: string;
  readonly fault: (fault: UnitsFault, step: number) => string;
  readonly origin: (from: RecordOrigin, asOf: PlainDate | undefined) => string;
};
