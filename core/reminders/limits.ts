import { DAY, MINUTE } from './instants';

/** What keeps the facts under 100 kB, whatever the portal shows and however long the browser is used. */

/** A list split over pages is complete when all its pages were seen within ten minutes (issue 5 §1). */
export const PAGES_WITHIN = 10 * MINUTE;
/** Settled rows become month counts after ninety days (issue 5 §1), or earlier where there are too many. */
export const KEPT_SETTLED = 90 * DAY;
/** Waiting rows with an identity; those beyond are only counted. */
export const MOST_WAITING = 260;
export const MOST_ROWS = 340;
/** Rows without identity in one list; a list with more is not complete for us. */
export const MOST_NAMELESS = 120;
export const MOST_PAGES = 60;
/** Five years of the year view. */
export const MOST_MONTHS = 60;
/** An unanswered notification that was snoozed and never came again is dropped after this. */
export const LONGEST_AGAIN = 31 * DAY;
export const LONGEST_SNOOZE_DAYS = 30;
export const LONGEST_ADDRESS = 300;
