/**
 * All that is needed as soon as something is known of the physician, in one chunk: a page that has a record needs nearly
 * all of it, and each further file costs a request and compresses worse.
 */
export { tellIn, tellInJapanese } from './application-status/known';
export { assessedJa, summaryStyles, verdict } from './credit-summary/known';
export { judge } from './record/judge';
export { RecordKeeper } from './record/keeper';
export { settle } from './settle';
