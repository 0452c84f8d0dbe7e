import type { Application, ApplicationReview } from '#core/applications';
import type { PlainDate } from '#core/assessment';

export type ApplicationList = readonly Application[];

export type Given = {
  /** A page's own review; shown as it is. */
  readonly review: ApplicationReview | undefined;
  /** A page's own list. */
  readonly applications: ApplicationList | undefined;
  /** The record's list and what its provider made of it. */
  readonly recorded: ApplicationList | undefined;
  readonly recordedReview: ApplicationReview | undefined;
  readonly on: PlainDate;
};

/** A page may hand over anything, or a review of another version: what is none is not shown. */
const isReview = (review: unknown): review is ApplicationReview =>
  typeof review === 'object' &&
  review !== null &&
  (['because', 'duplicates', 'earlierYears', 'otherSchemes', 'setAside'] as const).every(
    (list) => list in review && Array.isArray((review as ApplicationReview)[list]),
  );

/**
 * Which review an element shows: the page's own, that of the page's list, or the record's. Reviews of a list and
 * those that count working days come with a chunk; until then the record's stands. `update` is called when it came.
 */
export function newReviewer(update: () => void): (given: Given) => ApplicationReview | undefined {
  let asked: { readonly list: ApplicationList; readonly on: PlainDate } | undefined;
  let counted: ApplicationReview | undefined;

  async function count(list: ApplicationList, on: PlainDate): Promise<void> {
    const question = { list, on };
    asked = question;
    counted = undefined;
    try {
      const { reviewWithHolidays } = await import('./waiting');
      // An answer that comes late must not replace that of a newer list.
      if (asked !== question) return;
      counted = reviewWithHolidays(list, on);
      update();
    } catch {
      // A policy forbids the chunk: calendar days alone stand.
    }
  }

  return ({ review, applications, recorded, recordedReview, on }) => {
    if (isReview(review)) return review;
    const list = applications ?? recorded;
    const waits = applications !== undefined || recordedReview?.state === 'pending';
    if (list === undefined || !waits) return isReview(recordedReview) ? recordedReview : undefined;
    if (asked?.list !== list || asked.on !== on) count(list, on);
    return counted ?? (applications === undefined ? recordedReview : undefined);
  };
}
