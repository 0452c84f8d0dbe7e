/** A small door beside `record.ts`: ordinary records only, for pages that wait for nothing else. */
export { readOrdinary } from './record/read-ordinary';
