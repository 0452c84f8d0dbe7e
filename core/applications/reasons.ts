import { type ApplicationReason, type ApplicationReasonCode, adviceOf } from './advice';
import type { ApplicationReview } from './types';

/** What is known about the applications, the state first. */
export function reasonsOf(review: Omit<ApplicationReview, 'because'>, earlier: boolean): ApplicationReason[] {
  const { scheme, state, waiting, duplicates, setAside, fiscalYear } = review;
  const reasons: ApplicationReason[] = [];
  const add = (code: ApplicationReasonCode, numbers = {}) => reasons.push(adviceOf(code, scheme, numbers));
  if (state === 'none') add('nothing-applied-for');
  if (state === 'approved') add('certificate-ready');
  if (state === 'returned') {
    add('reason-can-be-read');
    add('change-button-shown');
  }
  if (waiting) add('waits-for-approval', waiting);
  if (waiting && waiting.workingDays === undefined) add('working-days-not-known');
  const returned = duplicates.filter(({ status }) => status === 'returned').length;
  if (returned > 0 && state !== 'returned') add('returned-beside', { count: returned });
  if (duplicates.length > 0) {
    add('duplicates-do-no-harm', { count: duplicates.length });
    add('deleting-disputed');
  }
  if (review.again === 'only-a-duplicate') add('again-makes-a-duplicate');
  if (earlier && fiscalYear !== undefined) add('earlier-fiscal-year', { fiscalYear });
  if (setAside.length > 0) add('rows-set-aside', { count: setAside.length });
  return reasons;
}
