import type { TrainingRecord } from './types';

type FieldsOf<T> = T extends readonly (infer Entry)[]
  ? FieldsOf<Entry>
  : T extends object
    ? { [Field in keyof T]-?: Field | FieldsOf<NonNullable<T[Field]>> }[keyof T]
    : never;

/**
 * Every known field, at whatever level. Words for messages are typed against it (`Record<RecordField, string>`),
 * so that a new field without words does not compile. A problem is about the last known field of its path.
 */
export type RecordField = Extract<FieldsOf<TrainingRecord>, string>;
