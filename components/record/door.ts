/** What a record needs as soon as it is read: the rules, the applications. */
import { reviewApplications } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import type { TrainingRecord } from '#core/record';
import { assessRecord } from '#core/schemes/reporting-training/assess-record';
import type { RecordOrigin, RecordState } from './state';

/** Judged on the day that is wanted, else today. */
export function stateOf(
  record: TrainingRecord,
  from: RecordOrigin,
  wanted: PlainDate | undefined,
  today: PlainDate,
): RecordState {
  const on = wanted || today;
  // A record without a list is not one of no applications: the review says so of what is no list.
  const applications = reviewApplications(record.applications, { on });
  return { record, from, on, assessed: { ...assessRecord(record, { on }), applications } };
}
