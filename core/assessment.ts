/**
 * The shapes every scheme answers in. The trace is the result: an outcome never stands without the steps
 * that lead to it, and a step never without the parameter it was judged by and where that stands written.
 */

/** A day in Japan, `YYYY-MM-DD`. */
export type PlainDate = string;

/** `unknown` is an answer of its own: a missing figure is not zero. `not-applicable` is for advice. */
export type Outcome = 'met' | 'not-met' | 'unknown' | 'not-applicable';

export type SchemeId = 'reporting-training' | 'family-physician-training';

/** The portal's badges: 単位充足 and 単位不足. */
export type Badge = 'sufficient' | 'insufficient';

/** The `id` of an item in the catalogue, or one of an association's own; never an index. */
export type ActivityId = string;

/**
 * One value a rule judges by. `source` cites a line of the briefing (「briefing L60」) or a numbered public page
 * (「S14」, docs/sources.md); `verified: false` marks a reading or an assumption, and `value` is absent where
 * no source states one.
 */
export type Parameter<T = number | boolean | string> = {
  readonly value?: T;
  readonly unit: string;
  readonly source: string;
  readonly verified: boolean;
};

/** A figure the rules cannot do without: a year that lacks it does not compile. */
export type Figure = Parameter<number> & { readonly value: number };

/** Figures a reason speaks of, by name; units as in 568.5. Sentences live in `components/words/`. */
export type Numbers = Readonly<Record<string, number>>;

/** One rule's answer. `Code` is the closed set of reasons of the scheme. */
export type Step<Rule extends string = string, Code extends string = string> = {
  readonly rule: Rule;
  readonly outcome: Outcome;
  /** True where the step advises and never changes the verdict. */
  readonly advice: boolean;
  /** True where the year's figures are carried over until the new ones are published. */
  readonly provisional: boolean;
  readonly because: { readonly code: Code; readonly numbers: Numbers };
  /** Names of the figures the step used, and of those it would have needed. */
  readonly used: readonly string[];
  readonly missing: readonly string[];
  readonly parameter: Parameter;
};

/**
 * One move towards completion. Moves with the same `way` belong together; different ways are alternatives.
 * `units` are the units the move adds, `count` how many activities that are.
 */
export type NextStep = {
  readonly kind: 'classroom' | 'activity';
  readonly units: number;
  readonly count?: number;
  readonly way: number;
};
