import type { Parameter, PlainDate } from '../../assessment';

/**
 * One fiscal year of the training, whole: `diff fy2025.ts fy2026.ts` is the change log.
 * Units in units (568.5), years in fiscal years.
 */
export type Year = {
  readonly id: 'FY2025' | 'FY2026';
  readonly fiscalYear: number;
  /** First and last day in Japan. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `provisional`: the figures are the year before's, carried over until the new ones are published. */
  readonly status: 'published' | 'provisional';
  readonly requiredUnits: Parameter<number>;
  readonly classroomMinimum: Parameter<number>;
  readonly practicalMinimum: Parameter<number>;
  readonly unitsPerActivity: Parameter<number>;
  readonly searchPeriodFrom: Parameter<number>;
  readonly searchPeriodTo: Parameter<number>;
  /** The last end of the search period that was published; `searchPeriodTo` itself where that is known. */
  readonly searchPeriodLastKnownTo: Parameter<number>;
  readonly applicant: Parameter<string>;
};
