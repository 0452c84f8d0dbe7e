import { plainDateOf } from '../calendar';
import { type Instant, type Nameless, type Row, rowKey, rowSchemes, type SightedRow } from './facts';
import { dayOf, isInstant } from './instants';
import { MOST_WAITING } from './limits';

/** A salted digest as `digestOf` makes it. */
export const isRowId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{16,64}$/.test(value);

type Named = Required<Pick<Row, 'id' | 'appliedAt' | 'scheme'>>;

/** `counts`: the page counts towards a complete list. */
type Numbered = { readonly number: number; readonly counts: boolean };

/** The rows after some were seen, and those seen that have no identity, no status, or no more room. */
export function refreshRows(
  before: readonly Row[],
  sighted: readonly SightedRow[],
  at: Instant,
  sighting: Numbered,
): { readonly rows: readonly Row[]; readonly nameless: readonly Nameless[] } {
  const rows = new Map(before.map((row) => [rowKey(row), row]));
  const shown = new Map<string, SightedRow['status']>();
  const nameless: Nameless[] = [];
  let waiting = before.filter(({ state }) => state === 'waiting').length;
  for (const row of sighted) {
    const parts = partsOf(row);
    const named = namedOf(parts);
    if (!named || row.status === undefined) {
      nameless.push({ ...parts, ...(row.status === 'pending' && { waiting: true as const }) });
      continue;
    }
    const key = rowKey(named);
    // Shown twice in one list, once as waiting: it waits.
    if (shown.get(key) === 'pending') continue;
    shown.set(key, row.status);
    const known = rows.get(key);
    if (known)
      rows.set(
        key,
        row.status === 'pending' ? seenWaiting(known, at, sighting) : seenSettled(known, row.status, at),
      );
    else if (row.status === 'pending' && waiting < MOST_WAITING) {
      waiting++;
      rows.set(key, { ...named, firstSeen: at, lastSeen: at, sighting: sighting.number, state: 'waiting' });
    } else if (row.status === 'pending') nameless.push({ ...named, waiting: true });
  }
  return { rows: [...rows.values()], nameless };
}

function partsOf({ id, appliedAt, scheme }: SightedRow): Nameless {
  // A time without an offset would be another instant on every machine.
  const time = appliedAt !== undefined && plainDateOf(appliedAt) ? Date.parse(appliedAt) : undefined;
  return {
    ...(isRowId(id) && { id }),
    ...(isInstant(time) && { appliedAt: time }),
    ...(scheme && rowSchemes.includes(scheme) && { scheme }),
  };
}

const namedOf = ({ id, appliedAt, scheme }: Nameless): Named | undefined =>
  id !== undefined && appliedAt !== undefined && scheme !== undefined ? { id, appliedAt, scheme } : undefined;

/**
 * A row that was settled and is shown as waiting again waits again. One marked by hand keeps its mark for the rest of
 * that day: the list may not have caught up; but what the portal still shows as 承認待ち on another day is not done.
 */
function seenWaiting(row: Row, at: Instant, { number, counts }: Numbered): Row {
  const seen = { ...row, lastSeen: at, ...(counts && { sighting: number }) };
  if (row.state === 'waiting') return seen;
  if (row.state === 'done-by-hand' && dayOf(at) === dayOf(row.settledAt ?? at)) return seen;
  const { settledAt, told, ...again } = seen;
  const rest = { ...again, firstSeen: at };
  if (row.state === 'gone') return { ...rest, state: 'waiting', ...(told && { told }) };
  if (row.state === 'done-by-hand') return { ...rest, state: 'waiting' };
  return { ...rest, state: 'waiting', againFrom: at };
}

const seenSettled = (row: Row, state: 'approved' | 'returned', at: Instant): Row =>
  row.state === state ? row : { ...row, state, settledAt: at };
