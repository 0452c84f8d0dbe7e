import { isAddress } from './actions';
import {
  type Counted,
  type Facts,
  type Instant,
  type LastTold,
  type MonthCount,
  type Nameless,
  noFacts,
  type Row,
  type RowScheme,
  rowKey,
  rowSchemes,
  type SeenPage,
  type Snooze,
  settledStates,
  whys,
} from './facts';
import { isObject, isOneOf, isWhole, listOf } from './guards';
import { isInstant } from './instants';
import { MOST_NAMELESS, MOST_PAGES } from './limits';
import { noCounts } from './months';
import { isRowId } from './rows';

/** What of the stored value could not be used and was left out. */
export type FactsFault =
  /** Nothing was stored yet; not a fault where it is the first time. */
  | 'nothing-stored'
  | 'not-facts'
  /** Written by another version of the extension. */
  | 'version-unknown'
  | 'list-bad'
  | 'row-bad'
  | 'row-twice'
  | 'counted-bad'
  | 'pages-bad'
  | 'month-bad'
  | 'last-bad'
  | 'snooze-bad';

/**
 * Facts from what was stored. Never throws: a bad part is left out with a reason, and the rest is kept. `at` is when
 * facts begin where there are none.
 */
export function readFacts(
  value: unknown,
  at: Instant,
): { readonly facts: Facts; readonly faults: readonly FactsFault[] } {
  if (value === undefined || value === null) return { facts: noFacts(at), faults: ['nothing-stored'] };
  if (!isObject(value)) return { facts: noFacts(at), faults: ['not-facts'] };
  if (value.version !== 1) return { facts: noFacts(at), faults: ['version-unknown'] };
  const faults = new Set<FactsFault>();
  /** A part that may be missing; one that is there and bad is a fault. */
  const part = <T>(raw: unknown, read: (raw: unknown) => T | undefined, fault: FactsFault): T | undefined => {
    const found = read(raw);
    if (raw !== undefined && found === undefined) faults.add(fault);
    return found;
  };
  const all = <T>(raw: unknown, read: (raw: unknown) => T | undefined, fault: FactsFault): readonly T[] => {
    if (!Array.isArray(raw)) faults.add(fault);
    return listOf(raw).flatMap((each) => part(each ?? null, read, fault) ?? []);
  };
  const rows = new Map<string, Row>();
  for (const row of all(value.rows, readRow, 'row-bad')) {
    if (rows.has(rowKey(row))) faults.add('row-twice');
    else rows.set(rowKey(row), row);
  }
  const { list, faulty } = readList(value.list);
  if (faulty) faults.add('list-bad');
  const pages = part(value.pages, readPages, 'pages-bad');
  const last = part(value.last, readLast, 'last-bad');
  const snooze = part(value.snooze, readSnooze, 'snooze-bad');
  const numbers = [...rows.values(), ...(pages?.seen ?? [])].map(({ sighting }) => sighting);
  const facts: Facts = {
    version: 1,
    since: isInstant(value.since) ? value.since : at,
    list,
    // A number that was lost must not fall behind those in use: later sightings would count as earlier ones.
    sightings: Math.max(isCount(value.sightings) ? value.sightings : 0, ...numbers),
    rows: [...rows.values()],
    counted: all(value.counted, readCounted, 'counted-bad'),
    ...(pages && { pages }),
    months: readMonths(value.months, () => faults.add('month-bad')),
    ...(last && { last }),
    ...(snooze && { snooze }),
  };
  return { facts, faults: [...faults] };
}

const isCount = (value: unknown): value is number => isWhole(value, 0, Number.MAX_SAFE_INTEGER);
const isScheme = (value: unknown): value is RowScheme => isOneOf(rowSchemes, value);
const isCountedScheme = (value: unknown): value is Counted['scheme'] =>
  value === 'unknown' || isScheme(value);
const toldOf = (value: unknown): { told?: 2 | 3 } => (value === 2 || value === 3 ? { told: value } : {});

function readList(value: unknown): { readonly list: Facts['list']; readonly faulty: boolean } {
  if (!isObject(value)) return { list: {}, faulty: true };
  const { openedAt, recognisedAt, completeAt, address } = value;
  const list = {
    ...(isInstant(openedAt) && { openedAt }),
    ...(isInstant(recognisedAt) && { recognisedAt }),
    ...(isInstant(completeAt) && { completeAt }),
    ...(isAddress(address) && { address }),
  };
  const given = [openedAt, recognisedAt, completeAt, address].filter((each) => each !== undefined);
  return { list, faulty: Object.keys(list).length < given.length };
}

function readRow(value: unknown): Row | undefined {
  if (!isObject(value)) return undefined;
  const { id, appliedAt, scheme, firstSeen, lastSeen, sighting, state, settledAt, againFrom, told } = value;
  if (!isRowId(id) || !isInstant(appliedAt) || !isScheme(scheme)) return undefined;
  if (!isInstant(firstSeen) || !isInstant(lastSeen) || !isCount(sighting)) return undefined;
  const row = {
    id,
    appliedAt,
    scheme,
    firstSeen,
    lastSeen,
    sighting,
    ...(isInstant(againFrom) && { againFrom }),
    ...toldOf(told),
  };
  if (state === 'waiting') return { ...row, state };
  return isOneOf(settledStates, state) && isInstant(settledAt) ? { ...row, state, settledAt } : undefined;
}

function readCounted(value: unknown): Counted | undefined {
  if (!isObject(value)) return undefined;
  const { scheme, count, oldest, timeRead, firstSeen, told } = value;
  if (!isCountedScheme(scheme) || !isCount(count) || count === 0 || typeof timeRead !== 'boolean')
    return undefined;
  if (!isInstant(oldest) || !isInstant(firstSeen)) return undefined;
  return { scheme, count, oldest, timeRead, firstSeen, ...toldOf(told) };
}

function readPages(value: unknown): Facts['pages'] | undefined {
  if (!isObject(value)) return undefined;
  const { total, filter } = value;
  const seen = listOf(value.seen).flatMap((page) => readPage(page) ?? []);
  if (!isCount(total) || typeof filter !== 'string' || filter.length > 30) return undefined;
  if (seen.length === 0 || seen.length > MOST_PAGES || seen.length < listOf(value.seen).length)
    return undefined;
  return { total, filter, seen };
}

function readPage(value: unknown): SeenPage | undefined {
  if (!isObject(value)) return undefined;
  const { from, to, at, sighting } = value;
  const nameless = listOf(value.nameless).filter(isObject).map(readNameless);
  if (!isCount(from) || !isCount(to) || from > to || !isInstant(at) || !isCount(sighting)) return undefined;
  return nameless.length > MOST_NAMELESS ? undefined : { from, to, at, sighting, nameless };
}

function readNameless({ id, appliedAt, scheme, waiting }: Readonly<Record<string, unknown>>): Nameless {
  return {
    ...(isRowId(id) && { id }),
    ...(isInstant(appliedAt) && { appliedAt }),
    ...(isScheme(scheme) && { scheme }),
    ...(waiting === true && { waiting }),
  };
}

function readMonths(value: unknown, fault: () => void): Facts['months'] {
  if (!isObject(value)) {
    fault();
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([month, schemes]) => {
      const counts = isObject(schemes) ? Object.entries(schemes) : [];
      const good = counts.flatMap(([scheme, count]) => {
        const read = isScheme(scheme) ? readMonthCount(count) : undefined;
        return read ? [[scheme, read] as const] : [];
      });
      const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
      if (good.length < Math.max(1, counts.length) || !isMonth) fault();
      return good.length > 0 && isMonth ? [[month, Object.fromEntries(good)]] : [];
    }),
  );
}

function readMonthCount(value: unknown): MonthCount | undefined {
  if (!isObject(value)) return undefined;
  const { applied, approved, returned, gone, byHand } = { ...noCounts, ...value } as Record<string, unknown>;
  if (![applied, approved, returned, gone, byHand].every(isCount)) return undefined;
  return { applied, approved, returned, gone, byHand } as MonthCount;
}

function readLast(value: unknown): LastTold | undefined {
  if (!isObject(value) || !isInstant(value.slot) || !isInstant(value.at)) return undefined;
  return { slot: value.slot, at: value.at, why: whys.filter((why) => listOf(value.why).includes(why)) };
}

function readSnooze(value: unknown): Snooze | undefined {
  if (!isObject(value)) return undefined;
  const { at, until, again } = value;
  return isInstant(at) && isInstant(until) && at < until && typeof again === 'boolean'
    ? { at, until, again }
    : undefined;
}
