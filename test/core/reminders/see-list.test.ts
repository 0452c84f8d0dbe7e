import { describe, expect, it } from 'vitest';
import { type Facts, markDone, rowKey, type Sighting, seeList } from '#core/reminders';
import { at, began, digest, list, row, saw, states } from './given';

const first = '06-01 12:00';
const later = '06-02 12:00';
const two = saw([row('a'), row('b')], first);

describe('a complete list', () => {
  it('adds what waits, with when it was seen', () => {
    expect(two.rows).toEqual([
      {
        id: digest('a'),
        appliedAt: at('06-01 10:00'),
        scheme: 'reporting-training',
        firstSeen: at(first),
        lastSeen: at(first),
        sighting: 1,
        state: 'waiting',
      },
      expect.objectContaining({ id: digest('b'), state: 'waiting' }),
    ]);
    expect(two.list).toEqual({ openedAt: at(first), recognisedAt: at(first), completeAt: at(first) });
    expect(two.sightings).toBe(1);
    // What is only ever seen settled is not remembered.
    expect(saw([row('a', { status: 'approved' })], first).rows).toEqual([]);
  });

  it('settles what it shows as settled, and what it no longer shows', () => {
    const facts = saw([row('a', { status: 'approved' })], later, two);
    expect(states(facts)).toEqual({ a: 'approved', b: 'gone' });
    expect(facts.rows.map(({ settledAt }) => settledAt)).toEqual([at(later), at(later)]);
    expect(states(saw([row('a', { status: 'returned' }), row('b')], later, two))).toEqual({
      a: 'returned',
      b: 'waiting',
    });
    expect(states(saw([], later, two))).toEqual({ a: 'gone', b: 'gone' });
    expect(states(saw([row('c')], later, two))).toEqual({ a: 'gone', b: 'gone', c: 'waiting' });
  });

  it('refreshes what still waits', () => {
    const [a] = saw([row('a'), row('b')], later, two).rows;
    expect(a).toMatchObject({ firstSeen: at(first), lastSeen: at(later), sighting: 2 });
  });

  it.each<[string, Partial<Sighting>]>([
    ['with a status filter that includes 承認待ち', { statusFilter: ['approved', 'pending'] }],
    ['with no status chosen', { statusFilter: [] }],
    ['counted from one', { paging: { total: 1, from: 1, to: 1 } }],
  ])('is one %s', (_, more) => {
    expect(states(seeList(two, list([row('a')], more), at(later)))).toEqual({ a: 'waiting', b: 'gone' });
  });
});

describe('any other list', () => {
  it.each<[string, Partial<Sighting>]>([
    ['without a paging line', {}],
    ['whose paging line does not cover all rows', { paging: { total: 2, from: 0, to: 1 } }],
    ['that shows fewer rows than its paging line says', { paging: { total: 2, from: 0, to: 2 } }],
    ['that shows more rows than its paging line says', { paging: { total: 0, from: 0, to: 0 } }],
    ['that ends beyond its total', { paging: { total: 1, from: 1, to: 2 } }],
    ['that begins elsewhere than it says', { paging: { total: 1, from: 5, to: 1 } }],
    ['with half a row', { paging: { total: 1, from: 0.5, to: 1 } }],
    ['with a total that is no number', { paging: { total: Number.NaN, from: 0, to: 1 } }],
    ['with another filter', { otherFilters: true }],
    ['without 承認待ち in its status filter', { statusFilter: ['approved', 'returned'] }],
  ])('%s changes nothing but what it shows', (name, more) => {
    const { paging, ...rest } = list([row('a'), row('c')].slice(0, 1), more);
    const sighting = name === 'without a paging line' ? rest : { ...rest, ...(paging && { paging }) };
    const facts = seeList(two, sighting, at(later));
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
    expect(facts.rows[0]?.lastSeen).toBe(at(later));
    expect(facts.list.completeAt).toBe(at(first));
    // It was opened all the same.
    expect(facts.list).toMatchObject({ openedAt: at(later), recognisedAt: at(later) });
  });

  it('without a row but with a total is none', () => {
    const facts = seeList(two, list([], { paging: { total: 2, from: 2, to: 2 } }), at(later));
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
  });

  it('adds what it shows as waiting, and settles what it shows as settled', () => {
    const filtered = list([row('b', { status: 'approved' }), row('c')], { otherFilters: true });
    expect(states(seeList(two, filtered, at(later)))).toEqual({ a: 'waiting', b: 'approved', c: 'waiting' });
  });

  it('in between does not make a row of a complete list disappear', () => {
    const page = (rows: Parameters<typeof list>[0], from: number) =>
      list(rows, { paging: { total: 2, from, to: from + rows.length } });
    let facts = seeList(began, page([row('a')], 0), at('06-01 12:00'));
    facts = seeList(facts, list([row('a')], { otherFilters: true }), at('06-01 12:01'));
    facts = seeList(facts, page([row('b')], 1), at('06-01 12:02'));
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
    expect(facts.list.completeAt).toBe(at('06-01 12:02'));
  });
});

describe('a list split over pages', () => {
  const three = saw([row('a'), row('b'), row('c')], first);
  const page = (
    rows: Parameters<typeof list>[0],
    from: number,
    total: number,
    more: Partial<Sighting> = {},
  ) => list(rows, { paging: { total, from, to: from + rows.length }, ...more });
  const walk = (facts: Facts, ...steps: [Sighting, string][]) =>
    steps.reduce((now, [sighting, when]) => seeList(now, sighting, at(when)), facts);

  it('is complete when all pages were seen within ten minutes, in any order', () => {
    const one = walk(three, [page([row('b')], 1, 2), '06-02 12:10'], [page([row('a')], 0, 2), '06-02 12:20']);
    expect(states(one)).toEqual({ a: 'waiting', b: 'waiting', c: 'gone' });
    expect(one.list.completeAt).toBe(at('06-02 12:20'));
  });

  it('is not when it took longer', () => {
    const slow = walk(
      three,
      [page([row('a')], 0, 2), '06-02 12:10'],
      [page([row('b')], 1, 2), '06-02 12:21'],
    );
    expect(states(slow)).toEqual({ a: 'waiting', b: 'waiting', c: 'waiting' });
    expect(slow.list.completeAt).toBe(at(first));
    // The window rolls on: the first page seen again completes it.
    expect(states(seeList(slow, page([row('a')], 0, 2), at('06-02 12:22')))).toMatchObject({ c: 'gone' });
  });

  it.each<[string, [Sighting, string]]>([
    ['its total changed', [page([row('b')], 1, 3), '06-02 12:11']],
    ['its filter changed', [page([row('b')], 1, 2, { statusFilter: ['pending'] }), '06-02 12:11']],
    ['a row lies between the pages', [page([row('b')], 2, 3), '06-02 12:11']],
    ['the clock was put back by more than ten minutes', [page([row('b')], 1, 2), '06-02 11:59']],
  ])('is not when %s', (_, second) => {
    const total = second[0].paging?.total === 3 && second[0].paging.from === 2 ? 3 : 2;
    const facts = walk(three, [page([row('a')], 0, total), '06-02 12:10'], second);
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting', c: 'waiting' });
  });

  it('forgets a page that is shown again, with what only its former showing had', () => {
    const facts = walk(
      three,
      [page([row('a'), row('b')], 0, 3), '06-02 12:00'],
      [page([row('c'), row('b')], 0, 3), '06-02 12:01'],
      [page([row('b', { status: 'approved' })], 2, 3), '06-02 12:02'],
    );
    expect(states(facts)).toEqual({ a: 'gone', b: 'approved', c: 'waiting' });
  });

  it('remembers its pages only while they can serve', () => {
    const half = seeList(three, page([row('a')], 0, 2), at('06-02 12:00'));
    expect(half.pages).toMatchObject({ total: 2, filter: '', seen: [{ from: 0, to: 1, sighting: 2 }] });
    const others = list([row('a')], { otherFilters: true });
    expect(seeList(half, others, at('06-02 12:10')).pages).toEqual(half.pages);
    expect(seeList(half, others, at('06-02 12:11')).pages).toBeUndefined();
  });
});

describe('a row that was settled and is shown as waiting', () => {
  const key = rowKey({ id: digest('a'), appliedAt: at('06-01 10:00'), scheme: 'reporting-training' });
  const tell = (facts: Facts): Facts => ({
    ...facts,
    rows: facts.rows.map((each) => ({ ...each, told: 2 })),
  });
  const one = tell(saw([row('a')], first));

  it('waits again, and was told, when it had only disappeared', () => {
    const [a] = saw([row('a')], '06-03 12:00', saw([], later, one)).rows;
    expect(a).toEqual({
      ...one.rows[0],
      firstSeen: at('06-03 12:00'),
      lastSeen: at('06-03 12:00'),
      sighting: 3,
    });
  });

  it.each(['returned', 'approved'] as const)('waits from then on when it had been %s', (status) => {
    const settled = saw([row('a', { status })], later, one);
    const [a] = saw([row('a')], '06-03 12:00', settled).rows;
    expect(a).toMatchObject({ state: 'waiting', againFrom: at('06-03 12:00') });
    expect(a).not.toHaveProperty('settledAt');
    expect(a).not.toHaveProperty('told');
  });

  it('keeps its mark by hand for that day, and waits again on another', () => {
    const marked = markDone(one, key, at('06-01 13:00'));
    expect(states(marked)).toEqual({ a: 'done-by-hand' });
    expect(states(saw([row('a')], '06-01 23:59', marked))).toEqual({ a: 'done-by-hand' });
    const [again] = saw([row('a')], '06-02 00:00', marked).rows;
    expect(again).toMatchObject({
      state: 'waiting',
      appliedAt: at('06-01 10:00'),
      firstSeen: at('06-02 00:00'),
    });
    expect(again).not.toHaveProperty('told');
    expect(again).not.toHaveProperty('againFrom');
    // What the list says of it is known better than the mark.
    expect(states(saw([row('a', { status: 'returned' })], first, marked))).toEqual({ a: 'returned' });
    expect(states(saw([], later, marked))).toEqual({ a: 'done-by-hand' });
  });

  it('keeps the time it was first seen settled', () => {
    const settled = saw([row('a', { status: 'approved' })], later, one);
    expect(saw([row('a', { status: 'approved' })], '06-03 12:00', settled).rows).toEqual(settled.rows);
  });
});

describe('identity', () => {
  it('is digest, application time and scheme', () => {
    const rows = [
      row('a'),
      row('a', { appliedAt: '2026-06-01T10:01:00+09:00' }),
      row('a', { scheme: 'family-physician-training' }),
      row('b'),
    ];
    expect(saw(rows, first).rows).toHaveLength(4);
    expect(saw([...rows, ...rows], first).rows).toHaveLength(4);
  });

  it('shown twice, once as waiting, it waits', () => {
    expect(states(saw([row('a'), row('a', { status: 'approved' })], first))).toEqual({ a: 'waiting' });
    expect(states(saw([row('a', { status: 'approved' }), row('a')], first))).toEqual({ a: 'waiting' });
    expect(states(saw([row('a'), row('a', { status: 'approved' })], later, two))).toMatchObject({
      a: 'waiting',
    });
  });

  it('is no name, and not what only looks like a digest', () => {
    for (const id of ['医師太郎', '', 'A'.repeat(32), 'a'.repeat(15), 'a'.repeat(65), `${digest('a')}\n`])
      expect(saw([row('a', { id })], first).rows).toEqual([]);
    expect(saw([row('a', { id: 'a'.repeat(16) })], first).rows).toHaveLength(1);
  });

  it('is the same instant whatever offset it is written with, and none without one', () => {
    const same = saw([row('a', { appliedAt: '2026-06-01T01:00:00Z' }), row('b')], later, two);
    expect(states(same)).toEqual({ a: 'waiting', b: 'waiting' });
    for (const appliedAt of ['2026-06-01T10:00:00', '2026/06/01 10:00', '', '1899-06-01T10:00:00+09:00'])
      expect(saw([row('a', { appliedAt })], first)).toMatchObject({
        rows: [],
        counted: [{ count: 1, timeRead: false }],
      });
  });
});

describe('rows without identity', () => {
  const { id: _, ...noId } = row('a');
  const { scheme: __, ...noScheme } = noId;
  const { appliedAt: ___, ...noTime } = noId;

  it('are only counted, from complete lists alone, by scheme', () => {
    const facts = saw(
      [noId, { ...noId, appliedAt: '2026-05-28T10:00:00+09:00' }, noScheme, noTime, row('b')],
      first,
    );
    expect(states(facts)).toEqual({ b: 'waiting' });
    expect(facts.counted).toEqual([
      {
        scheme: 'reporting-training',
        count: 2,
        oldest: at('05-28 10:00'),
        timeRead: true,
        firstSeen: at(first),
      },
      { scheme: 'unknown', count: 1, oldest: at('06-01 10:00'), timeRead: true, firstSeen: at(first) },
      { scheme: 'reporting-training', count: 1, oldest: at(first), timeRead: false, firstSeen: at(first) },
    ]);
    expect(seeList(began, list([noId], { otherFilters: true }), at(first)).counted).toEqual([]);
    expect(seeList(facts, list([], { otherFilters: true }), at(later)).counted).toEqual(facts.counted);
    expect(saw([], later, facts).counted).toEqual([]);
    expect(saw([{ ...noId, status: 'approved' }, { rows: 1 } as never], first).counted).toEqual([]);
  });

  it('are counted over all pages', () => {
    const page = (from: number) => list([noId], { paging: { total: 2, from, to: from + 1 } });
    const facts = seeList(seeList(began, page(0), at(first)), page(1), at('06-01 12:05'));
    expect(facts.counted).toMatchObject([{ count: 2 }]);
  });

  it('stay what they were while the oldest of them does', () => {
    const counted = saw([noId, noTime], first);
    const known = { ...counted, counted: counted.counted.map((group) => ({ ...group, told: 2 as const })) };
    expect(saw([noId, noTime, noTime], later, known).counted).toEqual([
      { ...known.counted[0] },
      { ...known.counted[1], count: 2 },
    ]);
    const other = saw([{ ...noId, appliedAt: '2026-06-02T08:00:00+09:00' }], later, known);
    expect(other.counted).toEqual([
      {
        scheme: 'reporting-training',
        count: 1,
        oldest: at('06-02 08:00'),
        timeRead: true,
        firstSeen: at(later),
      },
    ]);
  });

  it('may be one we know: that is then neither gone nor counted twice', () => {
    for (const unreadable of [noId, noScheme, noTime, { status: 'pending' } as const]) {
      const facts = saw([unreadable, row('b')], later, two);
      expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
      expect(facts.counted).toEqual([]);
      expect(facts.rows[0]?.lastSeen).toBe(at(first));
    }
    for (const other of [
      { ...noTime, id: digest('c') },
      { ...noId, scheme: 'other' as const },
      { ...noId, appliedAt: '2026-06-01T10:01:00+09:00' },
    ]) {
      const facts = saw([other, row('b')], later, two);
      expect(states(facts)).toEqual({ a: 'gone', b: 'waiting' });
      expect(facts.counted).toMatchObject([{ count: 1 }]);
    }
  });

  it('that are many do not hide behind one we know', () => {
    const unreadable = { status: 'pending' } as const;
    const facts = saw([{}, unreadable, unreadable, unreadable], later, two);
    expect(states(facts)).toEqual({ a: 'waiting', b: 'waiting' });
    expect(facts.counted).toMatchObject([{ scheme: 'unknown', count: 1 }]);
    // The row of which the status was not read is not one that is counted: a and b may be two of the others.
    expect(saw([{}, unreadable], later, two).counted).toEqual([]);
    // One alone may be either of them, so both stay.
    expect(saw([noId, noId, noId, row('b')], later, two).counted).toMatchObject([{ count: 2 }]);
  });

  it('a row whose status cannot be read is neither waiting nor settled', () => {
    const { status: _s, ...unread } = row('a');
    expect(states(saw([unread, row('b')], later, two))).toEqual({ a: 'waiting', b: 'waiting' });
    expect(saw([unread], first)).toMatchObject({ rows: [], counted: [] });
  });
});

describe('the address', () => {
  it('is kept without query and fragment', () => {
    const seen = (address: string) => seeList(began, list([], { address }), at(first)).list.address;
    expect(seen('https://mamis.med.or.jp/queue?name=%E5%8C%BB&x=1#2')).toBe('https://mamis.med.or.jp/queue');
    expect(seen('https://mamis.med.or.jp/queue#/a?b\nc')).toBe('https://mamis.med.or.jp/queue');
    for (const bad of [
      '',
      'http://mamis.med.or.jp/',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      ' https://a',
    ])
      expect(seen(bad)).toBeUndefined();
    expect(seen(`https://a/${'b'.repeat(290)}`)).toHaveLength(300);
    expect(seen(`https://a/${'b'.repeat(291)}`)).toBeUndefined();
  });

  it('stays when the next is not to be kept', () => {
    const facts = seeList(began, list([], { address: 'https://a/b' }), at(first));
    expect(saw([], later, facts).list.address).toBe('https://a/b');
  });
});

it('a broken instant changes nothing', () => {
  for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -1, Date.UTC(2200, 0, 1), Date.UTC(1999, 11, 31)])
    expect(seeList(two, list([]), bad)).toBe(two);
  expect(seeList(two, list([]), Date.UTC(2000, 0, 1))).not.toBe(two);
});
