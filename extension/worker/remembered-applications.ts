import { fiscalYearOf, plainDateOf } from '#core/calendar';
import type { RememberedApplication, RememberedPhysician } from '../overlay/messages';
import type { ApplicationRow } from '../portal/index';
import type { ApplicationHistoryPage } from '../portal/types';

/** The rows of a list that could be read whole; a row with a doubtful time or status is left out, not guessed. */
export function rememberedApplications(page: {
  readonly applications: readonly ApplicationRow[];
}): RememberedApplication[] {
  return page.applications.flatMap(({ appliedAt, status, fiscalYear, scheme }) =>
    appliedAt.status === 'read' && status.status === 'read'
      ? [
          {
            appliedAt: appliedAt.value,
            status: status.value,
            scheme,
            ...(fiscalYear.status === 'read' && { fiscalYear: fiscalYear.value }),
          },
        ]
      : [],
  );
}

type Known = RememberedPhysician['applications'];

/**
 * What is known of the applications after a list. Under a condition, or on one of several pages, an application that is
 * not shown is still there and may be the one that counts: it stays, and the whole is as old as when it was last seen.
 * Undefined where nothing is new.
 * @param at this instant, ISO 8601
 */
export function applicationsSeen(page: ApplicationHistoryPage, known: Known, at: string): Known {
  const shown = rememberedApplications(page);
  const ours = shown.filter(isOurs);
  if (isComplete(page) && shown.length === page.applications.length) return { at, list: shown };
  if (ours.length === 0) return undefined;
  const newest = Math.max(...ours.map(yearOf));
  const unseen = (known?.list ?? []).filter(
    (row) =>
      isOurs(row) &&
      !ours.some(({ appliedAt }) => appliedAt === row.appliedAt) &&
      // What is of an earlier year than what is shown cannot count.
      yearOf(row) >= newest &&
      !(isListed(row.status, page) && ours.some((each) => yearOf(each) === yearOf(row))),
  );
  return { at: unseen.length > 0 && known ? known.at : at, list: [...shown, ...unseen] };
}

/** Everything there is. */
const isComplete = (page: ApplicationHistoryPage): boolean =>
  !page.otherFilters && allStatuses.every((status) => isListed(status, page));

const allStatuses = ['pending', 'returned', 'approved'] as const;

/** Whether the list holds all of that status, among those that its other conditions let through. */
const isListed = (
  status: RememberedApplication['status'],
  { paging, statusFilter = [] }: ApplicationHistoryPage,
): boolean =>
  paging !== undefined &&
  paging.from <= 1 &&
  paging.to >= paging.total &&
  (statusFilter.length === 0 || statusFilter.includes(status));

const isOurs = ({ scheme }: RememberedApplication): boolean => scheme === 'reporting-training';

function yearOf({ fiscalYear, appliedAt }: RememberedApplication): number {
  const day = plainDateOf(appliedAt);
  return fiscalYear ?? (day === undefined ? undefined : fiscalYearOf(day)) ?? 0;
}
