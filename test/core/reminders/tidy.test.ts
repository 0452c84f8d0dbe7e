import { describe, expect, it } from 'vitest';
import { type Facts, monthsOf, readFacts, type SightedRow, seeList, snooze, tidy } from '#core/reminders';
import { at, began, list, row, saw, staff, states, told } from './given';
import { randomOf } from './random';

const DAY = 86_400_000;
const seen = saw([row('a'), row('b'), row('c')], '06-01 12:00');
const settled = saw([row('b', { status: 'returned' }), row('c')], '06-02 12:00', seen);

describe('settled rows', () => {
  it('become month counts after ninety days', () => {
    const before = tidy(settled, at('06-02 12:00') + 90 * DAY - 1);
    expect(before.rows).toBe(settled.rows);
    const after = tidy(settled, at('06-02 12:00') + 90 * DAY);
    expect(states(after)).toEqual({ c: 'waiting' });
    expect(after.months).toEqual({
      '2026-06': { 'reporting-training': { applied: 2, approved: 0, returned: 1, gone: 1, byHand: 0 } },
    });
    expect(tidy(after, at('06-02 12:00') + 90 * DAY)).toBe(after);
    // Whether as rows or as counts, the year view is the same.
    expect(monthsOf(after)).toEqual(monthsOf(settled));
  });

  it('are forgotten with that: seen waiting again, one is as old as its application', () => {
    const returned = at('06-02 12:00');
    const again = (when: number, tidied: number) =>
      seeList(tidy(settled, tidied), list([row('b'), row('c')]), when).rows.find(({ id }) =>
        id.startsWith('b'),
      );
    const within = returned + 90 * DAY - 1;
    expect(again(within, within)).toMatchObject({ state: 'waiting', againFrom: within });
    const after = again(returned + 90 * DAY, returned);
    expect(after).toMatchObject({ state: 'waiting', appliedAt: at('06-01 10:00') });
    expect(after).not.toHaveProperty('againFrom');
    // Also by a clock that only ran ahead for a while: it is the only one there is.
    expect(again(returned + 20 * DAY, returned + 300 * DAY)).not.toHaveProperty('againFrom');
  });

  it('become them earlier, the longest settled first, where there are too many', () => {
    const rows = Array.from({ length: 400 }, (_, index) => ({
      ...row('a', { id: index.toString(16).padStart(32, '0') }),
      scheme: 'other' as const,
    }));
    let facts: Facts = began;
    for (let day = 0; day < 4; day++) {
      const part = rows.slice(day * 100, day * 100 + 100);
      facts = seeList(facts, list(part), at('06-01 12:00') + day * DAY);
      facts = seeList(facts, list([]), at('06-01 13:00') + day * DAY);
    }
    expect(facts.rows).toHaveLength(340);
    expect(facts.rows[0]?.id).toBe((60).toString(16).padStart(32, '0'));
    expect(facts.months['2026-06']?.other).toEqual({
      applied: 60,
      approved: 0,
      returned: 0,
      gone: 60,
      byHand: 0,
    });
  });
});

describe('the year view', () => {
  it('counts by month in Japan and by scheme, an application in the month it was applied for', () => {
    const old = row('d', { appliedAt: '2026-03-31T15:00:00Z', scheme: 'family-physician-training' });
    const facts = saw([row('c', { status: 'approved' }), old], '07-01 12:00', settled);
    expect(monthsOf(facts)).toEqual([
      {
        month: '2026-04',
        scheme: 'family-physician-training',
        applied: 1,
        approved: 0,
        returned: 0,
        gone: 0,
        byHand: 0,
      },
      {
        month: '2026-06',
        scheme: 'reporting-training',
        applied: 3,
        approved: 0,
        returned: 1,
        gone: 1,
        byHand: 0,
      },
      {
        month: '2026-07',
        scheme: 'reporting-training',
        applied: 0,
        approved: 1,
        returned: 0,
        gone: 0,
        byHand: 0,
      },
    ]);
    expect(monthsOf(began)).toEqual([]);
  });

  it('keeps a return after the application came back, once', () => {
    const returned = { applied: 3, approved: 0, returned: 1, gone: 1, byHand: 0 };
    expect(monthsOf(settled)).toMatchObject([returned]);
    const back = saw([row('b'), row('c')], '06-10 12:00', settled);
    expect(monthsOf(back)).toMatchObject([returned]);
    expect(monthsOf(saw([row('b'), row('c')], '06-10 12:00', back))).toMatchObject([returned]);
    const twice = saw([row('b', { status: 'returned' }), row('c')], '07-01 12:00', back);
    const [june, july] = monthsOf(saw([row('b', { status: 'approved' }), row('c')], '07-02 12:00', twice));
    expect(june).toMatchObject(returned);
    expect(july).toMatchObject({ month: '2026-07', applied: 0, approved: 1, returned: 1 });
    // What only seemed to be settled was not.
    const gone = saw([row('a'), row('b', { status: 'returned' }), row('c')], '06-03 12:00', settled);
    expect(monthsOf(gone)).toMatchObject([{ ...returned, gone: 0 }]);
  });

  it('keeps five years', () => {
    const counts = { applied: 1, approved: 1, returned: 0, gone: 0, byHand: 0 };
    const month = (index: number) =>
      `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [month(index), { other: counts }]).reverse(),
      );
    const after = tidy({ ...settled, months: many(70) }, at('06-02 12:00') + 90 * DAY);
    expect(Object.keys(after.months)).toHaveLength(60);
    expect(Object.keys(after.months).sort()[0]).toBe(month(11));
    const few = tidy({ ...settled, months: many(59) }, at('06-02 12:00') + 90 * DAY);
    expect(Object.keys(few.months)).toHaveLength(60);
  });
});

describe('what has served goes', () => {
  it('an ended snooze, but one that must come again only after a month', () => {
    const quiet = snooze(seen, staff, { kind: 'hour' }, at('06-02 12:00'));
    expect(tidy(quiet, at('06-02 12:59')).snooze).toBe(quiet.snooze);
    expect(tidy(quiet, at('06-02 13:00')).snooze).toBeUndefined();
    const again = snooze(told(seen, '06-08 09:00'), staff, { kind: 'hour' }, at('06-08 12:00'));
    expect(tidy(again, at('06-08 13:00') + 31 * DAY - 1).snooze).toBe(again.snooze);
    expect(tidy(again, at('06-08 13:00') + 31 * DAY)).not.toHaveProperty('snooze');
  });

  it('pages, one by one', () => {
    const page = (from: number) => list([row('a')], { paging: { total: 9, from, to: from + 1 } });
    const two = seeList(seeList(began, page(0), at('06-01 12:00')), page(1), at('06-01 12:05'));
    expect(tidy(two, at('06-01 12:10'))).toBe(two);
    expect(tidy(two, at('06-01 12:11')).pages).toMatchObject({ total: 9, seen: [{ from: 1 }] });
    expect(tidy(two, at('06-01 12:16'))).not.toHaveProperty('pages');
  });

  it('nothing at a broken instant', () => {
    expect(tidy(settled, Number.NaN)).toBe(settled);
  });
});

describe('storage', () => {
  const stored = (facts: Facts) => JSON.stringify(facts);
  const named = (index: number, more: Partial<SightedRow> = {}): SightedRow => ({
    ...row('a'),
    id: index.toString(16).padStart(32, '0'),
    ...more,
  });

  it('after 1,000 random days holds no name, no registration number, and stays under 100 kB', () => {
    const random = randomOf(20_261_123);
    let facts: Facts = began;
    let number = 0;
    let waiting: SightedRow[] = [];
    let most = 0;
    for (let day = 0; day < 1000; day++) {
      const now = at('06-01 08:00') + day * DAY;
      const appliedAt = new Date(now - random.whole(0, 5) * DAY).toISOString();
      const scheme = random.pick(['reporting-training', 'family-physician-training', 'other'] as const);
      const more = Array.from({ length: random.whole(0, 12) }, () => named(number++, { appliedAt, scheme }));
      const shown = [...waiting, ...more].map((each) => ({
        ...each,
        ...(random.chance(0.4) && { status: random.pick(['approved', 'returned'] as const) }),
        // What a broken reader or a hostile page might hand in must not be kept.
        name: '医師 太郎',
        registration: '123456',
      }));
      facts = seeList(
        facts,
        list(shown, { address: 'https://mamis.med.or.jp/q?name=医師太郎&no=123456' }),
        now,
      );
      waiting = shown.filter(({ status }) => status === 'pending');
      if (random.chance(0.1)) waiting = waiting.slice(5);
      most = Math.max(most, stored(facts).length);
    }
    expect(number).toBeGreaterThan(5000);
    expect(most).toBeGreaterThan(20_000);
    expect(most).toBeLessThan(100_000);
    expect(stored(facts)).not.toMatch(/医師|太郎|"123456"|registration"|name"|\?/);
    expect(readFacts(JSON.parse(stored(facts)), at('06-01 08:00'))).toEqual({ facts, faults: [] });
  }, 60_000);

  it('stays so whatever the portal shows', () => {
    const counts = { applied: 999, approved: 999, returned: 999, gone: 999, byHand: 999 };
    const schemes = { 'reporting-training': counts, 'family-physician-training': counts, other: counts };
    const months = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        schemes,
      ]),
    );
    let facts: Facts = { ...began, months };
    for (let day = 0; day < 6; day++) {
      const rows = Array.from({ length: 100 }, (_, index) =>
        named(day * 100 + index, { scheme: 'family-physician-training' }),
      );
      facts = seeList(facts, list(rows, { otherFilters: true }), at('06-01 08:00') + day * DAY);
      if (day < 2) facts = seeList(facts, list([]), at('06-01 09:00') + day * DAY);
    }
    expect(facts.rows.filter(({ state }) => state === 'waiting')).toHaveLength(260);
    expect(facts.rows).toHaveLength(340);
    // More than there is room for, page by page.
    for (let page = 0; page < 30; page++) {
      const rows = Array.from({ length: 10 }, (_, index) => named(5000 + page * 10 + index));
      facts = seeList(
        facts,
        list(rows, { paging: { total: 1000, from: page * 10, to: page * 10 + 10 } }),
        at('06-08 08:00') + page * 1000,
      );
      expect(stored(facts).length).toBeLessThan(100_000);
    }
  });

  it('counts the waiting rows there is no room for', () => {
    const rows = Array.from({ length: 300 }, (_, index) => named(index));
    const facts = seeList(began, list(rows), at('06-01 12:00'));
    expect(facts.rows).toHaveLength(260);
    expect(facts.counted).toMatchObject([{ scheme: 'reporting-training', count: 40 }]);
    const later = seeList(facts, list(rows.slice(250)), at('06-02 12:00'));
    expect(later.counted).toMatchObject([{ count: 40 }]);
    expect(later.rows.filter(({ state }) => state === 'waiting')).toHaveLength(10);
    const next = seeList(later, list(rows.slice(250)), at('06-03 12:00'));
    expect(next.counted).toEqual([]);
    expect(next.rows.filter(({ state }) => state === 'waiting')).toHaveLength(50);
    // With far more than that the list is not complete for us.
    const far = Array.from({ length: 381 }, (_, index) => named(index));
    expect(seeList(began, list(far), at('06-01 12:00')).list.completeAt).toBeUndefined();
    expect(seeList(began, list(far.slice(1)), at('06-01 12:00')).list.completeAt).toBeDefined();
  });

  it('keeps no more than sixty pages', () => {
    const page = (from: number, total: number) =>
      list([named(from)], { paging: { total, from, to: from + 1 } });
    const walk = (total: number) =>
      Array.from({ length: total }, (_, index) => index).reduce(
        (facts, index) => seeList(facts, page(index, total), at('06-01 12:00') + index),
        began,
      );
    expect(walk(60).list.completeAt).toBeDefined();
    expect(walk(61).list.completeAt).toBeUndefined();
    expect(walk(61).pages).toBeUndefined();
  });
});
