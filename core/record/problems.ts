/**
 * Why a record was refused. `numbers` by code:
 * too-large {maximum, length?} · too-deep {maximum} · too-long {maximum, length} · too-many {maximum, count} ·
 * newer-version and unknown-version {version, current} · negative {value} · off-grid {value, step} ·
 * over-cap {value, maximum} · out-of-range {minimum or maximum, value?}. The others carry none.
 */
export type RecordProblemCode =
  | 'not-json'
  | 'not-an-object'
  | 'newer-version'
  | 'unknown-version'
  | 'migration-failed'
  | 'required'
  | 'wrong-type'
  | 'not-one-of'
  | 'not-a-day'
  | 'not-a-time'
  | 'negative'
  | 'off-grid'
  | 'over-cap'
  | 'out-of-range'
  | 'not-distinct'
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'too-large';

/** One refusal. `path` leads from the record to the field; list places count from 0; [] is the whole. */
export type RecordProblem = {
  readonly path: readonly (string | number)[];
  readonly code: RecordProblemCode;
  readonly numbers?: Readonly<Record<string, number>>;
};
