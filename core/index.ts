/**
 * The main door of the rules: both schemes, applications, units and days. It may weigh 9 kB gzip (`npm run bench -- sizes`)
 * and has no room left, so that what most pages do without has doors of its own beside it; scripts/kit-doors.mjs names
 * those that the npm package has, too.
 */
export {
  type Application,
  type ApplicationReview,
  type ApplicationStatus,
  type ReviewOptions,
  reviewApplications,
} from './applications';
export type {
  ActivityId,
  Badge,
  NextStep,
  Numbers,
  Outcome,
  Parameter,
  PlainDate,
  SchemeId,
  Step,
} from './assessment';
export { addDays, daysBetween, fiscalYearOf, isPlainDate, plainDateOf } from './calendar';
export { readUnits, type UnitsReading } from './read-units';
export {
  assessFamilyPhysician,
  type FamilyPhysicianAssessment,
} from './schemes/family-physician-training/assess';
export type { FamilyPhysicianFigures } from './schemes/family-physician-training/figures';
export type {
  FamilyPhysicianReason,
  FamilyPhysicianRule,
  FamilyPhysicianStep,
} from './schemes/family-physician-training/reasons';
export { type Activity, activities, activityCategories } from './schemes/reporting-training/activities';
export { type Assessment, assess } from './schemes/reporting-training/assess';
export type { Figures } from './schemes/reporting-training/figures';
export { type Headline, headlineOf } from './schemes/reporting-training/headline';
export type { ReportingReason, ReportingRule, ReportingStep } from './schemes/reporting-training/reasons';
export type { Year } from './schemes/reporting-training/year';
export { yearOn, years } from './schemes/reporting-training/years';
export { checkUnits, formatUnits, fromHalves, toHalves, type UnitsFault } from './units';
export type { Holidays } from './working-days';
