/**
 * A review that counts working days, a chunk of its own: it needs the public holidays, and only where something waits
 * or where a page hands over a list instead of a record.
 */
import { type ApplicationReview, reviewApplications } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import { holidays } from '#core/holidays';
import type { ApplicationList } from './reviewer';

export const reviewWithHolidays = (applications: ApplicationList, on: PlainDate): ApplicationReview =>
  reviewApplications(applications, { on, holidays });
