import type { Figure, Parameter, PlainDate } from '../../assessment';

/**
 * One fiscal year of the training, whole: `diff fy2025.ts fy2026.ts` is the change log.
 * Units in units (568.5), years in fiscal years.
 */
export type Year = {
  readonly id: `FY${number}`;
  readonly fiscalYear: number;
  /** First and last day in Japan. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `provisional`: the figures are the year before's, carried over until the new ones are published. */
  readonly status: 'published' | 'provisional';
  readonly requiredUnits: Figure;
  readonly classroomMinimum: Figure;
  readonly practicalMinimum: Figure;
  readonly unitsPerActivity: Figure;
  readonly searchPeriodFrom: Figure;
  readonly searchPeriodTo: Parameter<number>;
  /** The last end of the search period that was published; `searchPeriodTo` itself where that is known. */
  readonly searchPeriodLastKnownTo: Figure;
  /** Whether `activities.ts` lists every item there is. */
  readonly catalogueComplete: Parameter<boolean>;
  /** Whether past activities, and those of employed physicians, count. */
  readonly pastAndEmployedCount: Parameter<boolean>;
  readonly applicant: Parameter<string>;
};
