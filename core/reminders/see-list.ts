import { withAddress } from './actions';
import type { Facts, Instant, Nameless, Row, Sighting } from './facts';
import { isInstant } from './instants';
import { addReturns } from './months';
import { couldBe, countable, countNameless } from './nameless';
import { collectPages, countingPage, isWhole } from './pages';
import { refreshRows } from './rows';
import { tidy } from './tidy';

/**
 * The facts after a page of the list was displayed. The rows it shows are added, refreshed or settled by what it says
 * of them. Only a complete list says something about the rows it does not show: one that waited and is missing is
 * `gone`, unless a row that could not be identified may be it. Rows without identity are counted, from complete lists
 * alone, since two partial ones may show the same row.
 *
 * A row is kept from its first sight as 承認待ち on; what was never seen waiting is not remembered.
 */
export function seeList(stored: Facts, sighting: Sighting, at: Instant): Facts {
  if (!isInstant(at)) return stored;
  const facts = tidy(stored, at);
  const number = facts.sightings + 1;
  const page = countingPage(sighting);
  const { rows, nameless } = refreshRows(facts.rows, sighting.rows, at, {
    number,
    counts: page !== undefined,
  });
  const { pages: before, snooze, ...kept } = facts;
  // A list that does not count leaves the pages of one that does as they are.
  const pages = page ? collectPages(before, page, nameless, at, number) : before;
  const seen: Facts = {
    ...kept,
    sightings: number,
    list: { ...withAddress(facts.list, sighting.address), openedAt: at, recognisedAt: at },
    rows,
    months: addReturns(facts.months, facts.rows, rows),
    ...(pages && { pages }),
    ...(snooze && { snooze: { ...snooze, again: false } }),
  };
  return tidy(page && pages && isWhole(pages) ? settle(seen, pages.seen, at) : seen, at);
}

function settle(facts: Facts, pages: NonNullable<Facts['pages']>['seen'], at: Instant): Facts {
  const numbers = new Set(pages.map(({ sighting }) => sighting));
  const nameless: readonly Nameless[] = pages.flatMap((page) => page.nameless);
  const missing = (row: Row) => row.state === 'waiting' && !numbers.has(row.sighting);
  const rows = facts.rows.map((row): Row => {
    const gone = missing(row) && !nameless.some((each) => couldBe(each, row));
    return gone ? { ...row, state: 'gone', settledAt: at } : row;
  });
  const unsure = rows.filter(missing);
  const counted = countNameless(facts.counted, countable(nameless, unsure), at);
  return { ...facts, rows, counted, list: { ...facts.list, completeAt: at } };
}
