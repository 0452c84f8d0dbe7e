/** What a record needs as soon as there is one, a chunk of its own: validation (zod), the rules, the applications. */
import { reviewApplications } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import { readRecord, readRecordText, type TrainingRecord, writeRecord } from '#core/record';
import { assessRecord } from '#core/schemes/reporting-training/assess-record';
import type { RecordOrigin, RecordState } from './state';

export { readRecord, readRecordText, writeRecord };

export function stateOf(record: TrainingRecord, from: RecordOrigin, on: PlainDate): RecordState {
  const applications = reviewApplications(record.applications ?? [], { on });
  return { record, from, on, assessed: { ...assessRecord(record, { on }), applications } };
}
