import type { Facts, Instant, Nameless, SeenPage, Sighting } from './facts';
import { MOST_NAMELESS, MOST_PAGES, PAGES_WITHIN } from './limits';

/**
 * When a list is complete: its paging line covers all rows, its status filter includes 承認待ち or is absent, no other
 * filter is set, and all its pages were seen within ten minutes. A page with another total or filter begins a new
 * list, since rows came or went in between.
 */

type Pages = NonNullable<Facts['pages']>;
type Interval = { readonly from: number; readonly to: number };

/** A page that counts towards a complete list: its filter by name, and which rows of all it shows. */
export type CountingPage = Interval & { readonly total: number; readonly filter: string };

/** Undefined where the list may hide an application that waits, or does not say which part of it is shown. */
export function countingPage(sighting: Sighting): CountingPage | undefined {
  const filter = filterOf(sighting);
  const interval = intervalOf(sighting);
  return filter !== undefined && interval ? { ...interval, filter } : undefined;
}

/** The pages seen so far, this one among them; undefined where they are more than we keep. */
export function collectPages(
  before: Facts['pages'],
  { total, filter, ...page }: CountingPage,
  nameless: readonly Nameless[],
  at: Instant,
  number: number,
): Pages | undefined {
  const same = before?.total === total && before.filter === filter ? before.seen : [];
  const seen: readonly SeenPage[] = [
    ...same.filter((other) => isRecent(other, at) && (other.to <= page.from || other.from >= page.to)),
    { ...page, at, sighting: number, nameless },
  ];
  const heavy = seen.length > MOST_PAGES || seen.flatMap((each) => each.nameless).length > MOST_NAMELESS;
  return heavy ? undefined : { total, filter, seen };
}

export const isRecent = (page: SeenPage, at: Instant): boolean => Math.abs(at - page.at) <= PAGES_WITHIN;

/** Whether the pages leave no row out. */
export function isWhole({ total, seen }: Pages): boolean {
  const reached = [...seen]
    .sort((a, b) => a.from - b.from)
    .reduce((end, page) => (page.from <= end ? Math.max(end, page.to) : end), 0);
  return reached >= total;
}

/** The filter by name; undefined where it may hide an application that waits. */
function filterOf({ statusFilter = [], otherFilters }: Sighting): string | undefined {
  if (otherFilters) return undefined;
  if (statusFilter.length > 0 && !statusFilter.includes('pending')) return undefined;
  return [...new Set(statusFilter)].sort().join(' ');
}

/**
 * Which rows of all this page shows. The portal's first row is 0 in the one paging line that is published
 * (「2件中 0-2件を表示」, domain.md §7.5), others count from 1: both agree with the number of rows, or the line is not
 * believed.
 */
function intervalOf({ rows, paging }: Sighting): (Interval & { readonly total: number }) | undefined {
  if (!paging) return undefined;
  const { total, to } = paging;
  const from = to - rows.length;
  if (![total, to].every(Number.isInteger) || to > total || from < 0 || (rows.length === 0 && total > 0))
    return undefined;
  return paging.from === from || paging.from === from + 1 ? { from, to, total } : undefined;
}
