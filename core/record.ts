/** The validation door: what is known of one physician, in and out. Apart from `index.ts`, since most pages have no record. */

export { bounds as recordBounds, handAddedCap } from './record/bounds';
export type { RecordField } from './record/fields';
export { limits as recordLimits } from './record/limits';
export { currentVersion, type Migration } from './record/migrations';
export type { RecordProblem, RecordProblemCode } from './record/problems';
export { type RecordReading, readRecord, readRecordText, UnwritableRecord, writeRecord } from './record/read';
export type {
  ApplicationEntry,
  CertificateEntry,
  ClassroomEntry,
  Delivery,
  FamilyPhysicianParts,
  HandAddedUnits,
  Physician,
  TrainingRecord,
} from './record/types';
