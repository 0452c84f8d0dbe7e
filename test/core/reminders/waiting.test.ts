import { describe, expect, it } from 'vitest';
import { holidays } from '#core/holidays';
import {
  ageOf,
  announced,
  type Facts,
  markDone,
  rowKey,
  seeList,
  unmarkDone,
  waitingNow,
  waitingRows,
} from '#core/reminders';
import { at, began, digest, dueAt, list, row, saw, staff } from './given';

const waiting = (facts: Facts, when: string, settings = staff) =>
  waitingNow(facts, settings, at(when), holidays);
const neighbour = { scheme: 'family-physician-training' } as const;
const facts = saw(
  [row('a'), row('b', { appliedAt: '2026-05-29T10:00:00+09:00' }), row('c', neighbour)],
  '06-01 12:00',
);

describe('the one selector', () => {
  it('carries the age of every count', () => {
    expect(waiting(facts, '06-03 12:34')).toEqual({
      status: 'waiting',
      count: 3,
      checked: { at: at('06-01 12:00'), minutes: 2914, calendarDays: 2, workingDays: 2 },
      byScheme: [
        {
          scheme: 'reporting-training',
          count: 2,
          oldest: { at: at('05-29 10:00'), minutes: 7354, calendarDays: 5, workingDays: 3 },
        },
        {
          scheme: 'family-physician-training',
          count: 1,
          oldest: { at: at('06-01 10:00'), minutes: 3034, calendarDays: 2, workingDays: 2 },
        },
      ],
      oldest: { at: at('05-29 10:00'), minutes: 7354, calendarDays: 5, workingDays: 3 },
      level: 1,
      opened: { at: at('06-01 12:00'), minutes: 2914, calendarDays: 2, workingDays: 2 },
      badge: { kind: 'count', count: 3 },
      line: true,
      lookDue: false,
      because: ['waiting'],
    });
  });

  it('is what is due', () => {
    expect(dueAt(facts, '06-08 09:00').waiting).toEqual(waiting(facts, '06-08 09:00'));
  });

  it('is as old as the one of its rows that was checked longest ago', () => {
    const part = seeList(facts, list([row('a')], { otherFilters: true }), at('06-02 12:00'));
    expect(waiting(part, '06-02 13:00').checked?.at).toBe(at('06-01 12:00'));
    const whole = saw([row('a'), row('c', neighbour)], '06-02 12:30', part);
    expect(waiting(whole, '06-02 13:00').checked?.at).toBe(at('06-02 12:30'));
  });

  it('takes the last complete list for rows that are only counted', () => {
    const { id: _, ...noId } = row('a');
    const counted = saw([noId, row('b')], '06-01 12:00');
    const later = seeList(counted, list([row('b')], { otherFilters: true }), at('06-02 12:00'));
    expect(waiting(later, '06-02 13:00')).toMatchObject({
      count: 2,
      checked: { at: at('06-01 12:00') },
      because: ['waiting', 'some-only-counted'],
    });
  });

  it('says when no complete list was seen yet', () => {
    const part = seeList(began, list([row('a')], { otherFilters: true }), at('06-01 12:00'));
    expect(waiting(part, '06-01 13:00').because).toEqual(['waiting', 'never-complete']);
    const settled = seeList(
      part,
      list([row('a', { status: 'approved' })], { otherFilters: true }),
      at('06-01 13:00'),
    );
    expect(waiting(settled, '06-01 14:00')).toMatchObject({
      status: 'nothing-waits',
      count: 0,
      checked: { at: at('06-01 13:00') },
      because: ['nothing-waits', 'never-complete'],
    });
  });

  it('knows that something was read once, though its rows are months by now', () => {
    const month = { '2026-01': { other: { applied: 1, approved: 1, returned: 0, gone: 0, byHand: 0 } } };
    expect(waiting({ ...began, months: month }, '06-01 12:00').status).toBe('nothing-waits');
    expect(waiting(began, '06-01 12:00').status).toBe('never-read');
  });

  it('keeps unknown schemes as long as any is switched on', () => {
    const { id: _, scheme: __, ...unknown } = row('a');
    const counted = saw([unknown], '06-01 12:00');
    expect(waiting(counted, '06-01 13:00')).toMatchObject({ count: 1, byScheme: [{ scheme: 'unknown' }] });
    const none = { 'reporting-training': false, 'family-physician-training': false, other: false };
    expect(waiting(counted, '06-01 13:00', { ...staff, schemes: none }).status).toBe('off');
  });
});

describe('the rows one by one', () => {
  it('stand with their age and level, those that wait longest first', () => {
    const rows = waitingRows(facts, staff, at('06-03 12:34'), holidays);
    expect(rows.map(({ key, level, age }) => [key[0], level, age.workingDays])).toEqual([
      ['b', 1, 3],
      ['a', 0, 2],
      ['c', 0, 2],
    ]);
    expect(rows[0]).toMatchObject({
      scheme: 'reporting-training',
      row: facts.rows[1],
      age: { calendarDays: 5 },
    });
    const off = { ...staff, schemes: { ...staff.schemes, 'reporting-training': false } };
    expect(waitingRows(facts, off, at('06-03 12:34'), holidays)).toHaveLength(1);
  });

  it('ages of anything are asked apart', () => {
    expect(ageOf(at('06-05 10:00'), staff, at('06-08 09:00'), holidays)).toEqual({
      at: at('06-05 10:00'),
      minutes: 71 * 60,
      calendarDays: 3,
      workingDays: 1,
    });
  });
});

describe('marks by hand', () => {
  const key = rowKey({ id: digest('a'), appliedAt: at('06-01 10:00'), scheme: 'reporting-training' });

  it('settle a waiting row, and can be taken back', () => {
    const marked = markDone(facts, key, at('06-02 10:00'));
    expect(waiting(marked, '06-02 11:00').count).toBe(2);
    expect(marked.rows[0]).toMatchObject({ state: 'done-by-hand', settledAt: at('06-02 10:00') });
    expect(unmarkDone(marked, key)).toEqual(facts);
  });

  it('leave everything else as it is', () => {
    expect(markDone(facts, 'nobody', at('06-02 10:00'))).toEqual(facts);
    expect(markDone(facts, key, Number.NaN)).toBe(facts);
    expect(unmarkDone(facts, key)).toEqual(facts);
    const gone = saw([], '06-02 12:00', facts);
    expect(markDone(gone, key, at('06-03 12:00'))).toEqual(gone);
    expect(unmarkDone(gone, key)).toEqual(gone);
  });
});

it('remembering an announcement of what is gone meanwhile changes no row', () => {
  const { announce } = dueAt(facts, '06-08 09:00');
  if (!announce) throw new Error('Nothing is announced.');
  expect(announced(began, announce, at('06-08 09:00'))).toEqual({
    ...began,
    last: { slot: at('06-08 09:00'), at: at('06-08 09:00'), why: ['age', 'look'] },
  });
});
