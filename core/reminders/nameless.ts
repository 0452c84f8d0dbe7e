import type { Counted, CountedScheme, Instant, Nameless, Row } from './facts';

/** Whether what was read of a row without identity may belong to a row we know. */
export const couldBe = (nameless: Nameless, row: Row): boolean =>
  (nameless.id ?? row.id) === row.id &&
  (nameless.appliedAt ?? row.appliedAt) === row.appliedAt &&
  (nameless.scheme ?? row.scheme) === row.scheme;

/**
 * The waiting rows without identity that are counted: each row we know, but did not find in the list by its identity,
 * may be one of them, and is not counted twice. One of them, not all: else many unreadable rows would hide behind a single
 * one.
 */
export function countable(nameless: readonly Nameless[], unsure: readonly Row[]): readonly Nameless[] {
  const rest = nameless.filter(({ waiting }) => waiting);
  for (const row of unsure) {
    const index = rest.findIndex((each) => couldBe(each, row));
    if (index >= 0) rest.splice(index, 1);
  }
  return rest;
}

/**
 * Waiting rows without identity by scheme, those whose application time was read apart from the others: these are as
 * old as their oldest, those at least as old as the first count of them.
 */
export function countNameless(
  before: readonly Counted[],
  nameless: readonly Nameless[],
  at: Instant,
): readonly Counted[] {
  const groups = new Map<string, Counted>();
  for (const { appliedAt, scheme = 'unknown' } of nameless) {
    const timeRead = appliedAt !== undefined;
    const name = `${scheme} ${timeRead}`;
    const group = groups.get(name) ?? emptyGroup(before, scheme, timeRead, at);
    groups.set(name, {
      ...group,
      count: group.count + 1,
      oldest: Math.min(group.oldest, appliedAt ?? group.oldest),
    });
  }
  return [...groups.values()].map((group) => withMemory(before, group, at));
}

const groupBefore = (before: readonly Counted[], scheme: CountedScheme, timeRead: boolean) =>
  before.find((group) => group.scheme === scheme && group.timeRead === timeRead);

function emptyGroup(
  before: readonly Counted[],
  scheme: CountedScheme,
  timeRead: boolean,
  at: Instant,
): Counted {
  const oldest = timeRead ? Number.POSITIVE_INFINITY : (groupBefore(before, scheme, timeRead)?.oldest ?? at);
  return { scheme, count: 0, oldest, timeRead, firstSeen: at };
}

/** A group stays the same, with what was told of it, as long as its oldest member does. */
function withMemory(before: readonly Counted[], group: Counted, at: Instant): Counted {
  const same = groupBefore(before, group.scheme, group.timeRead);
  if (same?.oldest !== group.oldest) return { ...group, firstSeen: at };
  return { ...group, firstSeen: same.firstSeen, ...(same.told && { told: same.told }) };
}
