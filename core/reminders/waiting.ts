import type { KnownPeriod } from '../report-periods';
import type { Holidays } from '../working-days';
import { type CountedScheme, type Facts, type Instant, noFacts, rowKey } from './facts';
import { believed } from './instants';
import { ageSince, isLookDue, levelsOn, type Scene, sceneOf, waitsFrom } from './scene';
import type { Settings } from './settings';
import type { Age, Level, ReminderCode, Waiting, WaitingRow } from './types';

/**
 * What waits, with its age and the age of the count: the one selector that badge, notification, line on the page,
 * popup and side panel read.
 */
export const waitingNow = (
  facts: Facts,
  settings: Settings,
  instant: Instant,
  holidays: Holidays,
  periods?: readonly KnownPeriod[],
): Waiting => waitingIn(sceneOf(facts, settings, instant, holidays, periods));

export function waitingIn(scene: Scene): Waiting {
  const { facts, settings, period } = scene;
  const status = statusOf(scene);
  const groups = groupsOf(scene);
  const known = status === 'waiting' || status === 'nothing-waits';
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const oldest = Math.min(...groups.map((group) => group.oldest));
  const checked = known ? checkedAt(scene) : undefined;
  const levelOf = levelsOn(scene, scene.today);
  const level = groups.length === 0 ? 0 : levelOf(oldest);
  const lookDue = isLookDue(scene);
  const snoozed = snoozedUntil(scene);
  const { openedAt, address } = facts.list;
  return {
    status,
    ...(known && { count }),
    ...(checked !== undefined && { checked: ageSince(scene, checked) }),
    byScheme: groups.map((group) => ({ ...group, oldest: ageSince(scene, group.oldest) })),
    ...(groups.length > 0 && { oldest: ageSince(scene, oldest) }),
    level,
    ...(openedAt !== undefined && { opened: ageSince(scene, openedAt) }),
    ...(address !== undefined && { address }),
    badge: badgeOf(level, count, lookDue && settings.look !== 'off'),
    line: status === 'waiting',
    lookDue,
    ...(period && !scene.off && { period }),
    ...(snoozed !== undefined && { snoozedUntil: snoozed }),
    because: codesOf(scene, status, lookDue),
  };
}

/** The waiting applications one by one, those that wait longest first. */
export function waitingRows(
  facts: Facts,
  settings: Settings,
  instant: Instant,
  holidays: Holidays,
): readonly WaitingRow[] {
  const scene = sceneOf(facts, settings, instant, holidays, []);
  const levelOf = levelsOn(scene, scene.today);
  return scene.rows
    .map((row) => ({ row, since: waitsFrom(row, instant) }))
    .sort((a, b) => a.since - b.since)
    .map(({ row, since }) => ({
      key: rowKey(row),
      scheme: row.scheme,
      row,
      age: ageSince(scene, since),
      level: levelOf(since),
    }));
}

/** The age of what began at `since`, in the office's working days. */
export const ageOf = (since: Instant, settings: Settings, instant: Instant, holidays: Holidays): Age =>
  ageSince(sceneOf(noFacts(0), settings, instant, holidays, []), since);

function statusOf({ facts, off, rows, counted }: Scene): Waiting['status'] {
  if (off) return 'off';
  if (rows.length > 0 || counted.length > 0) return 'waiting';
  const read = facts.list.completeAt !== undefined || facts.rows.length > 0;
  return read || Object.keys(facts.months).length > 0 ? 'nothing-waits' : 'never-read';
}

type Group = { readonly scheme: CountedScheme; readonly count: number; readonly oldest: Instant };

function groupsOf({ rows, counted, instant }: Scene): readonly Group[] {
  const groups = new Map<CountedScheme, Group>();
  const add = (scheme: CountedScheme, count: number, since: Instant) => {
    const group = groups.get(scheme);
    groups.set(scheme, {
      scheme,
      count: (group?.count ?? 0) + count,
      oldest: Math.min(group?.oldest ?? since, since),
    });
  };
  for (const row of rows) add(row.scheme, 1, waitsFrom(row, instant));
  for (const { scheme, count, oldest } of counted) add(scheme, count, oldest);
  return [...groups.values()];
}

/** A count is as old as the one of its members that was checked longest ago. */
function checkedAt({ facts, rows, counted }: Scene): Instant | undefined {
  const times = rows.map(({ lastSeen }) => lastSeen);
  const list = facts.list.completeAt ?? facts.list.recognisedAt;
  if (list !== undefined && (counted.length > 0 || rows.length === 0)) times.push(list);
  return times.length > 0 ? Math.min(...times) : undefined;
}

function badgeOf(level: Level, count: number, look: boolean): Waiting['badge'] {
  if (count > 0 && (level > 0 || look)) return { kind: 'count', count };
  return { kind: look ? 'look' : 'none' };
}

export function snoozedUntil({ facts, instant }: Scene): Instant | undefined {
  const { snooze } = facts;
  if (!snooze || snooze.until <= instant) return undefined;
  // Set by a clock that ran ahead: it would last for as long as the clock was wrong.
  return believed(snooze.at, instant) === undefined ? undefined : snooze.until;
}

function codesOf(scene: Scene, status: Waiting['status'], lookDue: boolean): readonly ReminderCode[] {
  const { facts, counted, off, office, today, period } = scene;
  if (off) return [off];
  const codes: ReminderCode[] = status === 'off' ? [] : [status];
  if (status !== 'never-read' && facts.list.completeAt === undefined) codes.push('never-complete');
  if (counted.length > 0) codes.push('some-only-counted');
  if (lookDue) codes.push('look-due');
  if (period) codes.push('period-near');
  if (snoozedUntil(scene) !== undefined) codes.push('snoozed');
  if (!office.known(today)) codes.push('holidays-unknown');
  return codes;
}
