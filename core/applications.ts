/** The physician's applications: which one counts, how long it waits, what to do next. Shapes in `applications/`. */
export type {
  ApplicationNext,
  ApplicationReason,
  ApplicationReasonCode,
  ApplicationState,
} from './applications/advice';
export { reviewApplications } from './applications/review';
export type {
  Application,
  ApplicationReview,
  ApplicationStatus,
  ReviewOptions,
  SetAsideReason,
} from './applications/types';
