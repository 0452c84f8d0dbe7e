/** The classes only: importing this registers nothing. */
export { KakariCreditSummary } from './credit-summary/credit-summary';
export { KakariRecord } from './record/record';
