import { describe, expect, it } from 'vitest';
import { holidays } from '#core/holidays';
import {
  announced,
  confirmLooked,
  defaultSettings,
  endSnooze,
  type Facts,
  markDone,
  noFacts,
  openList,
  readFacts,
  readSettings,
  rowKey,
  type Settings,
  seeList,
  snooze,
  tidy,
  waitingNow,
} from '#core/reminders';
import { quietUntil } from '#core/reminders/office';
import { at, began, dueAt, list, row, saw, staff, states, told } from './given';

/** What only the mutation tool asked for: the edges at which a small change would go unnoticed. */

const seen = saw([row('a')], '06-01 12:00');
const quietLook: Settings = { ...staff, look: 'off' };
const { id: _, ...noId } = row('a');

describe('actions', () => {
  it('at a broken instant change nothing', () => {
    expect(openList(seen, Number.NaN)).toBe(seen);
    expect(confirmLooked(seen, Number.POSITIVE_INFINITY)).toBe(seen);
    expect(snooze(seen, staff, { kind: 'hour' }, Number.NaN)).toBe(seen);
  });

  it('opening the list in the moment a notification was shown answers it', () => {
    const answered = openList(told(seen, '06-08 09:00'), at('06-08 09:00'));
    expect(snooze(answered, staff, { kind: 'hour' }, at('06-08 09:05')).snooze?.again).toBe(false);
  });

  it('ending a snooze lets what it held back come', () => {
    const snoozed = snooze(seen, staff, { kind: 'days', days: 9 }, at('06-02 12:00'));
    expect(dueAt(snoozed, '06-08 09:00')).toMatchObject({ held: 'snoozed' });
    const { snooze: _snooze, ...rest } = snoozed;
    expect(endSnooze(snoozed)).toEqual(rest);
    expect(endSnooze(snoozed)).not.toHaveProperty('snooze');
    expect(dueAt(endSnooze(snoozed), '06-08 09:00').announce?.why).toContain('age');
  });

  it('remembering a notification leaves a snooze that was set meanwhile, and ends one that is over', () => {
    const { announce } = dueAt(seen, '06-08 09:00');
    if (!announce) throw new Error('Nothing is announced.');
    const meanwhile = snooze(seen, staff, { kind: 'hour' }, at('06-08 09:00'));
    expect(announced(meanwhile, announce, at('06-08 09:01')).snooze).toEqual(meanwhile.snooze);
    expect(announced(meanwhile, announce, at('06-08 10:00'))).not.toHaveProperty('snooze');
    expect(announced(seen, announce, at('06-08 09:01'))).not.toHaveProperty('snooze');
  });

  it('remembering one marks no other group than those it spoke of', () => {
    const other = { ...noId, scheme: 'family-physician-training' as const };
    const late = { ...other, scheme: 'unknown' as never, appliedAt: '2026-06-04T10:00:00+09:00' };
    const facts = saw([noId, other, late], '06-04 12:00');
    const one = { scheme: 'reporting-training' as const, oldest: at('06-01 10:00'), level: 2 as const };
    const { announce } = dueAt(facts, '06-08 09:00');
    if (!announce) throw new Error('Nothing is announced.');
    const only = (counted: (typeof announce)['told']['counted']) =>
      announced(facts, { ...announce, told: { rows: [], counted } }, at('06-08 09:00')).counted.map(
        (group) => group.told,
      );
    expect(only([one])).toEqual([2, undefined, undefined]);
    // The oldest of them was approved meanwhile: the group is another one.
    expect(only([{ ...one, oldest: at('05-28 10:00') }])).toEqual([undefined, undefined, undefined]);
  });
});

describe('what is due', () => {
  it('has no level where nothing waits, also when the first age is 0', () => {
    expect(
      waitingNow(saw([], '06-01 12:00'), { ...staff, ages: [0, 1, 2] }, at('06-20 09:00'), holidays).level,
    ).toBe(0);
  });

  it('is nothing once the role or all schemes were switched off, also after a snooze', () => {
    const snoozed = snooze(told(seen, '06-08 09:00'), staff, { kind: 'hour' }, at('06-08 09:05'));
    for (const off of [
      { ...staff, role: 'physician' as const },
      {
        ...staff,
        schemes: { 'reporting-training': false, 'family-physician-training': false, other: false },
      },
    ]) {
      const answer = dueAt(snoozed, '06-08 10:05', off);
      expect(answer).not.toHaveProperty('announce');
      expect(answer).not.toHaveProperty('held');
    }
  });

  it('is not held back where nothing is due', () => {
    const never: Settings = { ...staff, closedWeekdays: [1, 2, 3, 4, 5] };
    expect(dueAt(seen, '06-08 09:00', never)).not.toHaveProperty('held');
    const shown = told(seen, '06-08 09:00');
    const snoozed = snooze(shown, staff, { kind: 'tomorrow' }, at('06-08 09:05'));
    expect(snoozed.snooze?.again).toBe(true);
    expect(dueAt(snoozed, '06-08 12:00')).not.toHaveProperty('held');
  });

  it('without a working day is no look at the list, though no clock was right', () => {
    const never: Settings = { ...staff, closedWeekdays: [1, 2, 3, 4, 5] };
    const wrong = noFacts(at('2027-06-01 12:00'));
    expect(dueAt(wrong, '06-08 09:00', never).waiting.lookDue).toBe(false);
    expect(dueAt(wrong, '06-08 09:00').waiting.lookDue).toBe(true);
  });

  it('comes again after a snooze for rows that are only counted, and without a memory of it for none', () => {
    const counted = told(saw([noId], '06-01 12:00'), '06-08 09:00', quietLook);
    const snoozed = snooze(counted, quietLook, { kind: 'hour' }, at('06-08 09:05'));
    expect(dueAt(snoozed, '06-08 10:05', quietLook).announce?.why).toEqual(['again']);
    const {
      last: _last,
      rows: _rows,
      ...lost
    } = snooze(told(seen, '06-08 09:00'), staff, { kind: 'hour' }, at('06-08 09:05'));
    const facts: Facts = { ...lost, rows: [], list: { openedAt: at('06-08 09:00') } };
    expect(dueAt(facts, '06-08 10:05')).not.toHaveProperty('announce');
  });

  it('in the season is twice a day only where it was daily', () => {
    const facts = noFacts(at('11-24 12:00'));
    const morning = told(facts, '12-01 09:00');
    expect(dueAt(morning, '12-01 15:00')).not.toHaveProperty('announce');
    expect(dueAt(morning, '12-02 09:00').announce?.why).toEqual(['look']);
  });

  it('at a second time that is the earlier one belongs to the later time when that has come', () => {
    const cadence = { everyWorkingDays: 1, time: '13:30', moreOften: true, secondTime: '11:00' };
    const facts = noFacts(at('11-24 12:00'));
    expect(dueAt(facts, '12-01 14:00', { ...staff, cadence }).announce?.slot).toBe(at('12-01 13:30'));
    expect(dueAt(facts, '12-01 13:00', { ...staff, cadence }).announce?.slot).toBe(at('12-01 11:00'));
  });

  it('waits from the first minute of the quiet hours to their last', () => {
    const until = (quietHours: Settings['quietHours'], when: string) =>
      quietUntil({ ...staff, quietHours }, at(when));
    const noon = { from: '11:00', to: '13:00' };
    const night = { from: '20:00', to: '07:00' };
    expect(until(noon, '06-08 10:59')).toBeUndefined();
    expect(until(noon, '06-08 11:00')).toBe(at('06-08 13:00'));
    expect(until(noon, '06-08 13:00')).toBeUndefined();
    expect(until(night, '06-08 20:00')).toBe(at('06-09 07:00'));
    expect(until(night, '06-09 06:59')).toBe(at('06-09 07:00'));
    expect(until(night, '06-09 07:00')).toBeUndefined();
    expect(until(null, '06-09 03:00')).toBeUndefined();
  });
});

describe('the age of a count', () => {
  it('is that of its rows, where all are known by name', () => {
    const later = seeList(seen, list([row('a')], { otherFilters: true }), at('06-02 12:00'));
    expect(dueAt(later, '06-02 13:00').waiting.checked?.at).toBe(at('06-02 12:00'));
  });

  it('is left out where nobody knows when the list was seen', () => {
    const counts = { applied: 1, approved: 1, returned: 0, gone: 0, byHand: 0 };
    const { waiting } = dueAt({ ...began, months: { '2026-01': { other: counts } } }, '06-01 12:00');
    expect(waiting).toMatchObject({ status: 'nothing-waits', count: 0 });
    expect(waiting).not.toHaveProperty('checked');
  });
});

describe('a list', () => {
  const two = saw([row('a'), row('b')], '06-01 12:00');

  it('keeps its pages where only the order of its filter changed', () => {
    const page = (from: number, statusFilter: ('pending' | 'approved')[]) =>
      list([row('a')], { paging: { total: 2, from, to: from + 1 }, statusFilter });
    const half = seeList(two, page(0, ['pending', 'approved']), at('06-02 12:00'));
    const whole = seeList(half, page(1, ['approved', 'pending']), at('06-02 12:01'));
    expect(states(whole)).toEqual({ a: 'waiting', b: 'gone' });
  });

  it.each([
    ['half a row in all', { total: 1.5, from: 0, to: 1 }],
    ['a last row that is none', { total: 2, from: 0.5, to: 1.5 }],
    ['no number in all', { total: Number.NaN, from: 0, to: 1 }],
  ])('with %s has no pages', (_name, paging) => {
    expect(seeList(began, list([row('a')], { paging }), at('06-01 12:00'))).not.toHaveProperty('pages');
  });

  it('that shows more rows than there are in all settles nothing', () => {
    const more = list([row('a'), row('c')], { paging: { total: 1, from: 0, to: 2 } });
    expect(states(seeList(two, more, at('06-02 12:00')))).toEqual({
      a: 'waiting',
      b: 'waiting',
      c: 'waiting',
    });
  });

  it('is not complete again by a page without rows', () => {
    const empty = list([], { paging: { total: 2, from: 2, to: 2 } });
    expect(seeList(two, empty, at('06-01 12:05')).list.completeAt).toBe(at('06-01 12:00'));
  });

  it('counts a row of an unknown scheme, or of none', () => {
    const { scheme: __, ...noScheme } = row('a');
    for (const each of [noScheme, row('a', { scheme: 'else' as never })]) {
      const facts = saw([each], '06-01 12:00');
      expect(facts.rows).toEqual([]);
      expect(facts.counted).toMatchObject([{ scheme: 'unknown', count: 1 }]);
    }
  });

  it('counts an unreadable row that cannot be the one whose status was not read', () => {
    const { status: __, ...unread } = row('a');
    const other = { ...noId, appliedAt: '2026-06-01T11:00:00+09:00' };
    const facts = saw([unread, row('b'), other], '06-02 12:00', two);
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
    expect(facts.counted).toMatchObject([{ count: 1 }]);
  });

  it('brings back what had disappeared, or was returned, on the same day', () => {
    expect(states(saw([row('a'), row('b')], '06-01 14:00', saw([row('a')], '06-01 13:00', two)))).toEqual({
      a: 'waiting',
      b: 'waiting',
    });
    const returned = saw([row('a'), row('b', { status: 'returned' })], '06-01 13:00', two);
    expect(states(saw([row('a'), row('b')], '06-01 14:00', returned))).toEqual({
      a: 'waiting',
      b: 'waiting',
    });
  });
});

describe('what is stored', () => {
  const many = (count: number, change: (index: number) => Partial<Facts['rows'][number]>): Facts => ({
    ...seen,
    rows: seen.rows.flatMap((one) =>
      Array.from({ length: count }, (_row, index) => ({
        ...one,
        id: index.toString(16).padStart(32, '0'),
        ...change(index),
      })),
    ),
  });
  const settledAt = at('06-02 12:00');

  it('is left as it is while it just fits', () => {
    const full = many(340, () => ({ state: 'gone', settledAt }));
    expect(tidy(full, at('06-03 12:00')).rows).toBe(full.rows);
  });

  it('loses no waiting row, however many there are', () => {
    const waiting = many(345, () => ({}));
    expect(tidy(waiting, at('06-03 12:00')).rows).toEqual(waiting.rows);
    const some = many(345, (index) => (index < 3 ? { state: 'gone', settledAt } : {}));
    expect(tidy(some, at('06-03 12:00')).rows).toEqual(some.rows.slice(3));
  });

  it('loses first what was settled first, in whatever order it stands', () => {
    const rows = many(342, (index) => ({ state: 'gone', settledAt: settledAt - index }));
    expect(tidy(rows, at('06-03 12:00')).rows).toEqual(rows.rows.slice(0, 340));
    const mixed = many(341, (index) => ({ state: 'gone', settledAt: settledAt + ((index * 7) % 341) }));
    expect(tidy(mixed, at('06-03 12:00')).rows).toEqual(mixed.rows.slice(1));
  });

  it('is read by its type, not by what it could be taken for', () => {
    const read = (value: unknown) => readFacts(value, at('06-20 12:00'));
    expect(read({ ...seen, list: { openedAt: String(at('06-01 12:00')) } })).toMatchObject({
      facts: { list: {} },
      faults: ['list-bad'],
    });
    const time = ['09:00'];
    expect(readSettings({ cadence: { ...defaultSettings.cadence, time } }).faults).toEqual(['cadence']);
    for (const quietHours of [3, 'night'])
      expect(readSettings({ quietHours }).faults).toEqual(['quiet-hours']);
    const counts = { applied: 1, approved: 0, returned: 0, gone: 0, byHand: 0 };
    for (const months of [
      { x: { other: counts } },
      { '12026-01': { other: counts } },
      { '2026-01': { other: 'x' } },
    ])
      expect(read({ ...seen, months })).toMatchObject({ facts: { months: {} }, faults: ['month-bad'] });
  });

  it('keeps rows marked by hand, and an empty list', () => {
    const key = rowKey({ id: 'a'.repeat(32), appliedAt: at('06-01 10:00'), scheme: 'reporting-training' });
    for (const facts of [markDone(seen, key, at('06-01 13:00')), saw([], '06-01 12:00')])
      expect(readFacts(JSON.parse(JSON.stringify(facts)), at('06-01 13:00'))).toEqual({ facts, faults: [] });
  });

  it('keeps pages under a name of up to thirty letters', () => {
    const named = (filter: string) =>
      readFacts({ ...seen, pages: { ...seen.pages, filter } }, at('06-01 13:00'));
    expect(named('x'.repeat(30)).faults).toEqual([]);
    expect(named('x'.repeat(31)).faults).toEqual(['pages-bad']);
  });

  it('keeps of an unreadable row whether it waits, and nothing else of it', () => {
    const page = { from: 0, to: 1, at: at('06-01 12:00'), sighting: 1 };
    const nameless = [{ waiting: 'yes' }, { waiting: false }, { waiting: true }];
    const stored = { ...seen, pages: { total: 1, filter: '', seen: [{ ...page, nameless }] } };
    const [read] = readFacts(stored, at('06-20 12:00')).facts.pages?.seen ?? [];
    expect(read?.nameless.map((each) => Object.entries(each))).toEqual([[], [], [['waiting', true]]]);
  });

  it('keeps every reason of the last notification', () => {
    const why = ['age', 'overdue', 'overdue-still', 'look', 'again'];
    const last = { slot: at('06-08 09:00'), at: at('06-08 09:00'), why };
    expect(readFacts({ ...seen, last }, at('06-20 12:00')).facts.last?.why).toEqual(why);
  });
});
