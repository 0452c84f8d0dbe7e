import { describe, expect, it } from 'vitest';
import { holidays } from '#core/holidays';
import { defaultSettings, markDone, rowKey, waitingRows } from '#core/reminders';
import { nextText } from '#extension/pages/staff/next-text';
import { readDays } from '#extension/pages/staff/read-days';
import { rowLists } from '#extension/pages/staff/row-lists';
import { en } from '#extension/words/en';
import { ja } from '#extension/words/ja';
import { weekdayTime } from '#extension/words/time';
import { japan, now, waiting } from '../../../support/staff-facts';

const minute = 60_000;
const day = 24 * 60 * minute;
const settings = { ...defaultSettings, role: 'staff' } as const;

describe('a number of days', () => {
  it.each([
    ['1', 1],
    ['30', 30],
    ['３', 3],
    [' ２０ ', 20],
    ['07', 7],
  ])('%s is taken', (text, days) => expect(readDays(text)).toBe(days));

  it.each(['', '0', '31', '-1', '1.5', '1e1', '三', '3日', '③', '100'])('"%s" is refused', (text) =>
    expect(readDays(text)).toBeUndefined(),
  );
});

describe('the next reminder', () => {
  it('is told with day and time in Japan, with the year where it is another', () => {
    expect(nextText({ next: japan('2026-12-03 09:00'), at: now }, ja)).toBe('12/3（木）09:00');
    expect(nextText({ next: japan('2027-01-04 09:00'), at: now }, ja)).toBe('2027/1/4（月）09:00');
    expect(nextText({ next: japan('2026-12-03 09:00'), at: now }, en)).toBe('Thu 3 Dec, 09:00');
    // 15:30 UTC is the next day in Japan.
    expect(weekdayTime(Date.parse('2026-12-02T15:30:00Z'), now, 'en')).toBe('Thu 3 Dec, 00:30');
  });

  it('is a moment away where it is due, and may not come at all', () => {
    expect(nextText({ next: now, at: now }, ja)).toBe('まもなく');
    expect(nextText({ next: now + 2 * minute, at: now }, ja)).not.toBe('まもなく');
    expect(nextText({ at: now }, ja)).toBe('予定はありません');
  });
});

describe('the rows', () => {
  const lists = (facts: typeof waiting, here: readonly string[] = [], most = 5, at = now) =>
    rowLists(waitingRows(facts, settings, at, holidays), facts.rows, new Set(here), at, most);
  const keys = waiting.rows.map(rowKey);
  const [first = '', second = ''] = keys;
  const marked = markDone(waiting, second, now - minute);

  it('are those that wait longest, and a number for the others', () => {
    expect(lists(waiting).listed.map(({ key }) => key)).toEqual(keys.slice(0, 5));
    expect(lists(waiting).more).toBe(3);
    expect(lists(waiting, [], 8)).toMatchObject({ more: 0, done: [] });
  });

  it('keep the place of one that was marked here', () => {
    const { listed, done } = lists(marked, [second]);
    expect(listed.map(({ key }) => key)).toEqual(keys.slice(0, 6));
    expect(listed.map(({ waiting: each }) => each !== undefined).indexOf(false)).toBe(1);
    expect(done).toEqual([]);
  });

  it('put one that was marked before aside, for seven days', () => {
    expect(lists(marked).listed.map(({ key }) => key)).not.toContain(second);
    expect(lists(marked).done.map(({ key }) => key)).toEqual([second]);
    const both = markDone(marked, first, now);
    expect(lists(both).done.map(({ key }) => key)).toEqual([first, second]);
    expect(lists(marked, [], 5, now + 7 * day).done).toEqual([]);
  });
});
