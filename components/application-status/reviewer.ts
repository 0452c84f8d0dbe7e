import type { Application, ApplicationReview } from '#core/applications';
import type { PlainDate } from '#core/assessment';
import type { RecordState } from '../record/state';
import type { KakariApplicationStatus } from './application-status';

export type ApplicationList = readonly Application[];

/** A page may hand over anything, or a review of another version: what is none is not shown. */
const isReview = (review: unknown): review is ApplicationReview =>
  typeof review === 'object' &&
  review !== null &&
  (['because', 'duplicates', 'earlierYears', 'otherSchemes', 'setAside'] as const).every(
    (list) => list in review && Array.isArray((review as ApplicationReview)[list]),
  );

type Count = { readonly list: ApplicationList; readonly on: PlainDate; review?: ApplicationReview };

/** What was counted last for each element: an answer that comes late belongs to its own question. */
const counts = new WeakMap<KakariApplicationStatus, Count>();

async function count(host: KakariApplicationStatus, list: ApplicationList, on: PlainDate): Promise<void> {
  const question: Count = { list, on };
  counts.set(host, question);
  try {
    const { reviewWithHolidays } = await import('./waiting');
    question.review = reviewWithHolidays(list, on);
    host.requestUpdate();
  } catch {
    // A policy forbids the chunk: calendar days alone stand.
  }
}

/**
 * Which review an element shows: the page's own, that of the page's list, or the record's; none where the record has no
 * list, which is not one of no applications. Reviews of a list and those that count working days come with a chunk; until
 * then the record's stands.
 */
export function reviewOf(
  host: KakariApplicationStatus,
  { record, assessed, on }: RecordState,
): ApplicationReview | undefined {
  if (isReview(host.review)) return host.review;
  const own = host.applications ?? undefined;
  const list = own ?? record.applications;
  if (list === undefined) return undefined;
  const recorded = own === undefined ? assessed?.applications : undefined;
  if (recorded && recorded.state !== 'pending') return isReview(recorded) ? recorded : undefined;
  const counted = counts.get(host);
  if (counted?.list !== list || counted.on !== on) count(host, list, on);
  return counts.get(host)?.review ?? recorded;
}
