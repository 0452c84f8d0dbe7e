/**
 * From a record to verdicts. A door of its own: `index.ts` judges figures and knows no record, `record.ts` reads records
 * and knows no rule.
 */
export { familyPhysicianFigures } from './schemes/family-physician-training/figures';
export { assessRecord, type RecordAssessment } from './schemes/reporting-training/assess-record';
export type { ListedUnits, ListedWhy } from './schemes/reporting-training/classroom-entries';
export type { RecordFigures } from './schemes/reporting-training/figures';
