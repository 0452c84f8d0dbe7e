import type { Figure, Parameter, PlainDate } from '../../assessment';

/**
 * One fiscal year of 日医かかりつけ医機能研修制度, whole: `diff fy2025.ts fy2026.ts` is the change log.
 * Units in units (10.5), periods in years.
 */
export type FamilyPhysicianYear = {
  readonly id: `FY${number}`;
  readonly fiscalYear: number;
  /** First and last day in Japan. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** `provisional`: the figures are the year before's, carried over until the new ones are published. */
  readonly status: 'published' | 'provisional';
  /** 基本研修: the 日医生涯教育認定証 must be valid. */
  readonly certificate: Parameter<boolean>;
  /** 応用研修 */
  readonly appliedUnits: Figure;
  readonly sameLectureAtMost: Figure;
  readonly lectureGroups: Figure;
  readonly lecturePeriodYears: Figure;
  /** 実地研修 */
  readonly practicalActivities: Figure;
  readonly practicalUnits: Figure;
  readonly unitsPerActivity: Figure;
  /** Which lectures and activities are on the official lists. */
  readonly officialLists: Parameter<string>;
  /** How long the scheme's own 修了証 is valid. */
  readonly validityYears: Figure;
};
