import { createContext } from '@lit/context';
import type { ApplicationReview } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import type { TrainingRecord } from '#core/record';
import type { RecordAssessment } from '#core/schemes/reporting-training/assess-record';

export type RecordOrigin = 'none' | 'page' | 'address' | 'file' | 'storage' | 'visitor';

/** What every widget shows from: one record, on one day. */
export type RecordState = {
  readonly record: TrainingRecord;
  /** Where the record came from; `none` while nothing is known of the physician. */
  readonly from: RecordOrigin;
  readonly on: PlainDate;
  /** The verdict and the applications, once there is a record: they come with the chunk that reads one. */
  readonly assessed?: RecordAssessment & { readonly applications: ApplicationReview };
};

/** While no record was given: there is no verdict on it, not even `unknown`. */
export const nothingKnown = (on: PlainDate): RecordState => ({ record: { version: 1 }, from: 'none', on });

/** Fields of a record to state anew; `undefined` takes a field out: it is then not known. */
export type RecordChange = { readonly [Field in keyof TrainingRecord]?: TrainingRecord[Field] | undefined };

/** The record with these fields stated anew; the one given stays as it is. */
export function withChange(record: TrainingRecord, change: RecordChange): TrainingRecord {
  const entries = Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(entries), version: 1 };
}

/** A string key, so that two copies of the kit on one page understand each other. */
export const recordContext = createContext<RecordState>('kakari-record');

/** What a widget asks of its provider: these fields of the record are now so. Bubbles to the nearest provider. */
export class RecordEditEvent extends CustomEvent<RecordChange> {
  static readonly type = 'kakari-record-edit';

  constructor(change: RecordChange) {
    super(RecordEditEvent.type, { detail: change, bubbles: true, composed: true });
  }
}
