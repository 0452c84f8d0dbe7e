import { describe, expect, it } from 'vitest';
import { waitingEn } from '#extension/words/waiting/en';
import { waitingJa } from '#extension/words/waiting/ja';

/** Applied on Saturday and seen on Sunday, no working day has passed. */
const age = (calendarDays: number, workingDays: number) => ({
  at: 0,
  minutes: calendarDays * 1440,
  calendarDays,
  workingDays,
});

describe('how long an application waits', () => {
  it.each([
    [0, 0, '今日から', 'since today', '本日申請', 'applied today'],
    [1, 0, '昨日から', 'since yesterday', '昨日の申請', 'applied yesterday'],
    [4, 0, '4日前から', '4 days (no working day)', '4日前の申請', 'applied 4 days ago'],
    [3, 1, '1営業日', '1 working day', '1営業日経過', 'waits 1 working day'],
    [5, 3, '3営業日', '3 working days', '3営業日経過', 'waits 3 working days'],
  ])('%i days, of which %i working days', (calendarDays, workingDays, ja, en, markJa, markEn) => {
    const waited = age(calendarDays, workingDays);
    expect(waitingJa.waits(waited)).toBe(ja);
    expect(waitingEn.waits(waited)).toBe(en);
    expect(waitingJa.rowMark(waited, 0)).toBe(markJa);
    expect(waitingEn.rowMark(waited, 3)).toBe(`${markEn}, urgent`);
  });
});
