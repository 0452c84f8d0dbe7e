import { type Facts, type Instant, type Row, rowKey } from './facts';
import { clockOf, dayOf, HOUR, isInstant, startOf } from './instants';
import { LONGEST_ADDRESS, LONGEST_SNOOZE_DAYS } from './limits';
import type { Settings } from './settings';
import type { Announcement } from './types';

/** What the staff member does, and what we showed. Each answers with new facts; a broken instant changes nothing. */

/** The list was opened by our link; `seeList` says it itself. */
export function openList(facts: Facts, at: Instant, address?: string): Facts {
  if (!isInstant(at)) return facts;
  const { snooze, ...kept } = facts;
  return {
    ...kept,
    list: { ...withAddress(facts.list, address), openedAt: at },
    // They answered: what was snoozed need not come again. Being quiet until then was asked for, and stays.
    ...(snooze && { snooze: { ...snooze, again: false } }),
  };
}

/** 「今確認した」: looked at elsewhere. The count keeps its age, since this browser saw nothing. */
export const confirmLooked = (facts: Facts, at: Instant): Facts => openList(facts, at);

/** Marks a waiting row (`rowKey`) as 処理済み. Shown as 承認待ち on another day, it waits again. */
export const markDone = (facts: Facts, key: string, at: Instant): Facts =>
  isInstant(at)
    ? changeRow(facts, key, (row) =>
        row.state === 'waiting' ? { ...row, state: 'done-by-hand', settledAt: at } : row,
      )
    : facts;

/** Takes the mark back. */
export const unmarkDone = (facts: Facts, key: string): Facts =>
  changeRow(facts, key, (row) => {
    const { settledAt: _, ...rest } = row;
    return row.state === 'done-by-hand' ? { ...rest, state: 'waiting' } : row;
  });

const changeRow = (facts: Facts, key: string, change: (row: Row) => Row): Facts => ({
  ...facts,
  rows: facts.rows.map((row) => (rowKey(row) === key ? change(row) : row)),
});

/** One hour; until the chosen time of tomorrow, or of the day `days` (1–30) from now. */
export type SnoozeLength =
  | { readonly kind: 'hour' }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'days'; readonly days: number };

/** No notification until then. One that stands unanswered comes again when it ends. */
export function snooze(facts: Facts, settings: Settings, length: SnoozeLength, at: Instant): Facts {
  if (!isInstant(at)) return facts;
  const again = facts.last !== undefined && !isAnswered(facts, at);
  return { ...facts, snooze: { at, until: endOf(length, settings, at), again } };
}

/** Whether the list was opened since the last notification: not at a time to come, which a wrong clock has noted. */
export const isAnswered = ({ list: { openedAt }, last }: Facts, at: Instant): boolean =>
  last !== undefined && openedAt !== undefined && last.at <= openedAt && openedAt <= at;

function endOf(length: SnoozeLength, settings: Settings, at: Instant): Instant {
  if (length.kind === 'hour') return at + HOUR;
  const days = length.kind === 'tomorrow' ? 1 : Math.trunc(length.days) || 1;
  const within = Math.min(LONGEST_SNOOZE_DAYS, Math.max(1, days));
  return startOf(dayOf(at) + within) + clockOf(settings.cadence.time);
}

/** Ends a snooze. */
export function endSnooze(facts: Facts): Facts {
  const { snooze: _, ...kept } = facts;
  return kept;
}

/** Remembers a notification that was shown. */
export function announced(facts: Facts, { slot, why, told }: Announcement, at: Instant): Facts {
  if (!isInstant(at)) return facts;
  const levels = new Map(told.rows.map(({ key, level }) => [key, level]));
  const { snooze, ...kept } = facts;
  return {
    ...kept,
    rows: facts.rows.map((row) => {
      const level = levels.get(rowKey(row));
      return level === undefined ? row : { ...row, told: level };
    }),
    counted: facts.counted.map((group) => {
      const same = told.counted.find(
        ({ scheme, oldest }) => scheme === group.scheme && oldest === group.oldest,
      );
      return same ? { ...group, told: same.level } : group;
    }),
    last: { slot, at, why },
    ...(snooze && snooze.until > at && { snooze }),
  };
}

/** The list with the address it was found at, without query and fragment; anything but https is not kept. */
export function withAddress(list: Facts['list'], address = ''): Facts['list'] {
  const plain = address.replace(/[?#].*/s, '');
  return isAddress(plain) ? { ...list, address: plain } : list;
}

export const isAddress = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LONGEST_ADDRESS && /^https:\/\/[^\s?#]+$/.test(text);
