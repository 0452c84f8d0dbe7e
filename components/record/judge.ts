import { reviewApplications } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import type { TrainingRecord } from '#core/record';
import { assessRecord } from '#core/schemes/reporting-training/assess-record';
import type { RecordOrigin, RecordState } from './state';

/** A record with all that the rules say of it on a day in Japan, which may be none: they answer that themselves. */
export function judge(record: TrainingRecord, from: RecordOrigin, on: PlainDate): RecordState {
  // A record without a list is not one of no applications: the review says so of what is no list.
  const applications = reviewApplications(record.applications, { on });
  return { record, from, on, assessed: { ...assessRecord(record, { on }), applications } };
}
