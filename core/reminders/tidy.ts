import type { Facts, Instant, Row } from './facts';
import { isInstant } from './instants';
import { KEPT_SETTLED, LONGEST_AGAIN, MOST_MONTHS, MOST_ROWS } from './limits';
import { addRow } from './months';
import { isRecent } from './pages';

/**
 * The facts without what has served: rows settled 90 days ago become month counts (earlier, the longest settled
 * first, where there are too many), pages of a list of more than ten minutes ago and ended snoozes go, and months
 * beyond five years. Waiting rows stay. Asked at every wake; asking twice changes nothing.
 */
export function tidy(facts: Facts, at: Instant): Facts {
  if (!isInstant(at)) return facts;
  return withoutSnooze(withoutPages(withoutOld(facts, at), at), at);
}

function withoutOld(facts: Facts, at: Instant): Facts {
  const tooMany = facts.rows.length - MOST_ROWS;
  const isOld = (row: Row) => settledAt(row) <= at - KEPT_SETTLED;
  if (tooMany <= 0 && !facts.rows.some(isOld)) return facts;
  const settled = facts.rows
    .filter((row) => row.settledAt !== undefined)
    .sort((a, b) => settledAt(a) - settledAt(b));
  const old = new Set(settled.filter((row, index) => index < tooMany || isOld(row)));
  return {
    ...facts,
    rows: facts.rows.filter((row) => !old.has(row)),
    months: newest([...old].reduce(addRow, facts.months)),
  };
}

function withoutPages(facts: Facts, at: Instant): Facts {
  const { pages, ...kept } = facts;
  if (!pages) return facts;
  const seen = pages.seen.filter((page) => isRecent(page, at));
  if (seen.length === pages.seen.length) return facts;
  return seen.length > 0 ? { ...kept, pages: { ...pages, seen } } : kept;
}

function withoutSnooze(facts: Facts, at: Instant): Facts {
  const { snooze, ...kept } = facts;
  const ended = snooze && snooze.until <= at - (snooze.again ? LONGEST_AGAIN : 0);
  return ended ? kept : facts;
}

const settledAt = (row: Row): Instant => row.settledAt ?? Number.POSITIVE_INFINITY;

function newest(months: Facts['months']): Facts['months'] {
  const keep = new Set(Object.keys(months).sort().slice(-MOST_MONTHS));
  return Object.fromEntries(Object.entries(months).filter(([month]) => keep.has(month)));
}
