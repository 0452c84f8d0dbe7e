import { daysBetween, fiscalYearOf, isPlainDate } from '../calendar';
import { workingDaysBetween } from '../working-days';
import { type ApplicationState, adviceOf, nextOf } from './advice';
import { reasonsOf } from './reasons';
import { type Row, sortOut } from './rows';
import type { Application, ApplicationReview, ApplicationStatus, ReviewOptions } from './types';

/**
 * Which application of one scheme counts on a day in Japan, and what follows from it.
 *
 * The latest fiscal year with an application counts. In it approved comes before pending before returned: an
 * approved one gives the certificate whatever else is listed (briefing L602–604), and a pending one may yet be
 * approved, whether it came before or after one that was returned. Of several approved or pending ones the first
 * counts (it waits longest), of returned ones the last (its reason is the newest). Rows of other schemes, of
 * the future, and those that cannot be read are kept apart. Never throws.
 */
export function reviewApplications(
  applications: readonly Application[] | undefined,
  options: ReviewOptions,
): ApplicationReview {
  const on = options?.on;
  const scheme = options?.scheme ?? 'reporting-training';
  const { rows, otherSchemes, setAside } = sortOut(applications, scheme, on);
  const readable = isPlainDate(on) && Array.isArray(applications);
  const fiscalYear = readable ? rows.reduce((latest, row) => Math.max(latest, row.fiscalYear), 0) : 0;
  const ofYear = rows.filter((row) => row.fiscalYear === fiscalYear);
  const counting = countingOf(ofYear);
  // With rows that cannot be read, "none" might be wrong.
  const state: ApplicationState =
    counting?.application.status ?? (readable && setAside.length === 0 ? 'none' : 'unknown');
  const earlier = counting !== undefined && fiscalYear < (fiscalYearOf(on) ?? fiscalYear);
  const waiting = state === 'pending' && counting ? waitingOf(counting, options) : undefined;
  const review: Omit<ApplicationReview, 'because'> = {
    scheme,
    state,
    ...(counting && { counts: counting.application, fiscalYear }),
    duplicates: ofYear.filter((row) => row !== counting).map(({ application }) => application),
    earlierYears: rows.filter((row) => row.fiscalYear < fiscalYear).map(({ application }) => application),
    otherSchemes,
    setAside,
    ...(waiting && { waiting }),
    next: adviceOf(nextOf(state, scheme), scheme),
    again: againOf(state, earlier),
  };
  const because = reasonsOf(review, earlier);
  if (!isPlainDate(on)) because.push(adviceOf('day-unreadable', scheme));
  else if (!readable) because.push(adviceOf('list-not-given', scheme));
  return { ...review, because };
}

function countingOf(rows: readonly Row[]): Row | undefined {
  const having = (status: ApplicationStatus) =>
    rows.filter(({ application }) => application.status === status);
  return having('approved')[0] ?? having('pending')[0] ?? having('returned').at(-1);
}

function waitingOf(
  { day }: Row,
  { on, holidays, closedDays = [] }: ReviewOptions,
): ApplicationReview['waiting'] {
  const calendarDays = daysBetween(day, on);
  if (calendarDays === undefined) return undefined;
  const workingDays = holidays && workingDaysBetween(day, on, holidays, closedDays);
  return workingDays === undefined ? { calendarDays } : { calendarDays, workingDays };
}

/** In a new fiscal year, and after a return, no source says what another application would be. */
function againOf(state: ApplicationState, earlierYear: boolean): ApplicationReview['again'] {
  if (state === 'none') return 'no-duplicate';
  const waitsOrDone = state === 'pending' || state === 'approved';
  return waitsOrDone && !earlierYear ? 'only-a-duplicate' : 'unknown';
}
