import type { Assessment } from '#core/index';
import type { RecordProblem, TrainingRecord } from '#core/record';
import type { RecordOrigin } from './state';

/** The record that is shown now, with its verdict. Detail is plain JSON: it survives `JSON.stringify` and structured cloning. */
export class RecordChangeEvent extends CustomEvent<{
  record: TrainingRecord;
  assessment: Assessment;
  from: RecordOrigin;
}> {
  static readonly type = 'kakari-record-change';

  constructor(detail: RecordChangeEvent['detail']) {
    super(RecordChangeEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** A record was refused; without problems where an address or a file could not be read at all. Detail is plain JSON. */
export class RecordErrorEvent extends CustomEvent<{
  problems: readonly RecordProblem[];
  from: RecordOrigin;
}> {
  static readonly type = 'kakari-record-error';

  constructor(detail: RecordErrorEvent['detail']) {
    super(RecordErrorEvent.type, { detail, bubbles: true, composed: true });
  }
}

type RecordEvents = {
  'kakari-record-change': RecordChangeEvent;
  'kakari-record-error': RecordErrorEvent;
};

declare global {
  interface HTMLElementEventMap extends RecordEvents {}
  // They bubble.
  interface DocumentEventMap extends RecordEvents {}
}
