import type { PlainDate } from '#core/assessment';

/** The day in Japan (UTC+9, no summer time) by this machine's clock; `core` itself has none. */
export const today = (): PlainDate => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * The day that is wanted, else today. What is no day is not replaced: today may be of another year with other rules, so
 * `core` answers that there is no verdict on such a day.
 */
export const dayWanted = (wanted: string | undefined): PlainDate => wanted || today();
