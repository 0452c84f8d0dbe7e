import { describe, expect, it } from 'vitest';
import { holidays } from '#core/holidays';
import {
  announced,
  confirmLooked,
  defaultSettings,
  due,
  type Facts,
  isAnswered,
  markDone,
  nextReminder,
  noFacts,
  openList,
  rowKey,
  type Settings,
  snooze,
  waitingNow,
} from '#core/reminders';
import { at, began, digest, dueAt, row, saw, staff, told } from './given';

/** 'a' was applied for on Monday 1 June and seen at noon. Ages 3, 5, 10 are reached on 4, 8 and 15 June. */
const seen = saw([row('a')], '06-01 12:00');
const daily: Settings = { ...staff, cadence: { ...staff.cadence, everyWorkingDays: 1 } };
const quietLook: Settings = { ...staff, look: 'off' };
const why = (facts: Facts, when: string, settings: Settings = staff) =>
  dueAt(facts, when, settings).announce?.why;

describe('an application seen as 承認待ち escalates at its ages', () => {
  it.each([
    ['06-01 12:00', 0, 'none'],
    ['06-03 23:59', 0, 'none'],
    ['06-04 00:00', 1, 'count'],
    ['06-07 23:59', 1, 'count'],
    ['06-08 00:00', 2, 'count'],
    ['06-14 23:59', 2, 'count'],
    ['06-15 00:00', 3, 'count'],
  ])('at %s to level %i, badge %s', (when, level, kind) => {
    const { waiting } = dueAt(seen, when, quietLook);
    expect(waiting).toMatchObject({ level, badge: { kind }, count: 1, line: true });
  });

  it('is announced at the second age, once, at the chosen time', () => {
    expect(why(seen, '06-08 08:59', quietLook)).toBeUndefined();
    const { announce } = dueAt(seen, '06-08 09:00', quietLook);
    expect(announce).toEqual({
      id: 'kakari-reminder',
      slot: at('06-08 09:00'),
      late: false,
      why: ['age'],
      told: {
        rows: [{ key: `${digest('a')} ${at('06-01 10:00')} reporting-training`, level: 2 }],
        counted: [],
      },
    });
    const after = told(seen, '06-08 09:00', quietLook);
    expect(after.last).toEqual({ slot: at('06-08 09:00'), at: at('06-08 09:00'), why: ['age'] });
    for (const when of ['06-08 09:01', '06-09 09:00', '06-12 09:00', '06-15 08:59'])
      expect(why(after, when, quietLook)).toBeUndefined();
  });

  it('and from the third at every cadence until the list is opened', () => {
    let facts = told(seen, '06-08 09:00', quietLook);
    expect(why(facts, '06-15 09:00', quietLook)).toEqual(['overdue', 'overdue-still']);
    facts = told(facts, '06-15 09:00', quietLook);
    // Every three working days.
    for (const when of ['06-15 18:00', '06-16 09:00', '06-17 09:00', '06-18 08:59'])
      expect(why(facts, when, quietLook)).toBeUndefined();
    expect(why(facts, '06-18 09:00', quietLook)).toEqual(['overdue-still']);
    facts = told(facts, '06-18 09:00', quietLook);
    const opened = openList(facts, at('06-22 15:00'));
    expect(why(facts, '06-23 09:00', quietLook)).toEqual(['overdue-still']);
    for (const when of ['06-22 15:01', '06-23 09:00', '06-24 09:00'])
      expect(why(opened, when, quietLook)).toBeUndefined();
    // Still waiting a whole cadence later.
    expect(why(opened, '06-25 09:00', quietLook)).toEqual(['overdue-still']);
  });

  it('tells all that reached an age in one notification, from its highest age on', () => {
    const many = saw(
      [
        row('a'),
        row('b', { appliedAt: '2026-05-20T10:00:00+09:00' }),
        row('c', { appliedAt: '2026-06-05T10:00:00+09:00' }),
      ],
      '06-07 12:00',
    );
    const { announce } = dueAt(many, '06-08 09:00', quietLook);
    expect(announce?.why).toEqual(['age', 'overdue']);
    expect(announce?.told.rows.map(({ key, level }) => [key[0], level])).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    const after = told(many, '06-08 09:00', quietLook);
    expect(after.rows.map(({ told }) => told)).toEqual([2, 3, undefined]);
  });

  it('is announced from the next time on, not while it is looked at', () => {
    const old = saw([row('a', { appliedAt: '2026-05-01T10:00:00+09:00' })], '06-01 12:00');
    expect(why(old, '06-01 12:00')).toBeUndefined();
    expect(why(old, '06-02 08:59')).toBeUndefined();
    expect(why(old, '06-02 09:00')).toEqual(['overdue']);
    const onTime = saw([row('a', { appliedAt: '2026-05-01T10:00:00+09:00' })], '06-02 09:00');
    expect(why(onTime, '06-02 09:00')).toEqual(['overdue']);
  });

  it('at ages of one’s own, also all the same or none', () => {
    const ages = (...ages: [number, number, number]): Settings => ({ ...quietLook, ages });
    expect(why(seen, '06-02 09:00', ages(1, 1, 1))).toEqual(['overdue']);
    expect(dueAt(seen, '06-01 12:00', ages(0, 1, 250)).waiting.level).toBe(1);
    expect(dueAt(seen, '06-01 12:00', ages(0, 0, 0)).waiting.level).toBe(3);
    // The portal's clock runs ahead of the machine's: not younger than today.
    expect(dueAt(seen, '05-29 12:00', ages(0, 1, 2)).waiting.level).toBe(1);
  });

  it('also where it has no identity and is only counted', () => {
    const { id: _, ...noId } = row('a');
    const counted = saw([noId], '06-01 12:00');
    const { announce, waiting } = dueAt(counted, '06-08 09:00', quietLook);
    expect(waiting).toMatchObject({ count: 1, level: 2, badge: { kind: 'count', count: 1 } });
    expect(announce?.told).toEqual({
      rows: [],
      counted: [{ scheme: 'reporting-training', oldest: at('06-01 10:00'), level: 2 }],
    });
    const after = told(counted, '06-08 09:00', quietLook);
    expect(after.counted).toMatchObject([{ told: 2 }]);
    expect(why(after, '06-09 09:00', quietLook)).toBeUndefined();
    expect(why(after, '06-15 09:00', quietLook)).toEqual(['overdue', 'overdue-still']);
    expect(why(told(after, '06-15 09:00', quietLook), '06-18 09:00', quietLook)).toEqual(['overdue-still']);
    const late = saw([noId], '06-08 09:30');
    expect(why(late, '06-08 09:30', quietLook)).toBeUndefined();
  });

  it('counts again from when it was seen waiting again', () => {
    const returned = saw([row('a', { status: 'returned' })], '06-02 12:00', seen);
    const again = saw([row('a')], '06-15 12:00', returned);
    expect(dueAt(again, '06-16 09:00', quietLook).waiting).toMatchObject({
      level: 0,
      oldest: { at: at('06-15 12:00'), workingDays: 1 },
    });
    expect(why(again, '06-22 09:00', quietLook)).toEqual(['age']);
  });
});

describe('the list that is not opened', () => {
  it('is reminded of every n working days, at the chosen time', () => {
    // Opened Monday; three working days later is Thursday.
    expect(why(seen, '06-04 08:59')).toBeUndefined();
    expect(why(seen, '06-04 09:00')).toEqual(['look']);
    const facts = told(seen, '06-04 09:00');
    expect(why(facts, '06-05 09:00')).toBeUndefined();
    expect(why(facts, '06-08 09:00')).toEqual(['age']);
    const again = told(facts, '06-08 09:00');
    expect(why(again, '06-10 09:00')).toBeUndefined();
    expect(why(again, '06-11 09:00')).toEqual(['look']);
  });

  it('or each working day', () => {
    expect(why(seen, '06-01 23:00', daily)).toBeUndefined();
    expect(why(seen, '06-02 09:00', daily)).toEqual(['look']);
    const facts = told(seen, '06-02 09:00', daily);
    expect(why(facts, '06-02 17:00', daily)).toBeUndefined();
    expect(why(facts, '06-03 09:00', daily)).toEqual(['look']);
    // Opened that morning: not that day.
    expect(why(saw([row('a')], '06-03 08:59', facts), '06-03 09:00', daily)).toBeUndefined();
  });

  it('opened by the link or 「今確認した」 counts like seen', () => {
    const facts = told(seen, '06-04 09:00');
    for (const looked of [openList(facts, at('06-05 10:00')), confirmLooked(facts, at('06-05 10:00'))]) {
      expect(looked.list.openedAt).toBe(at('06-05 10:00'));
      expect(looked.list.recognisedAt).toBe(at('06-01 12:00'));
      expect(why(looked, '06-09 09:00', { ...staff, ages: [50, 60, 70] })).toBeUndefined();
      expect(why(looked, '06-10 09:00', { ...staff, ages: [50, 60, 70] })).toEqual(['look']);
    }
  });

  it('is the only reminder where nothing could ever be read, which is a normal state', () => {
    const { waiting, announce } = dueAt(began, '06-03 09:00');
    expect(waiting).toMatchObject({
      status: 'never-read',
      level: 0,
      line: false,
      lookDue: true,
      badge: { kind: 'look' },
      because: ['never-read', 'look-due'],
    });
    for (const missing of ['count', 'checked', 'oldest', 'opened', 'address'])
      expect(waiting).not.toHaveProperty(missing);
    expect(announce?.why).toEqual(['look']);
    expect(why(began, '06-02 09:00')).toBeUndefined();
    const opened = openList(began, at('06-02 10:00'), 'https://mamis.med.or.jp/x?y');
    expect(dueAt(opened, '06-05 09:00').waiting).toMatchObject({
      status: 'never-read',
      opened: { at: at('06-02 10:00'), calendarDays: 3, workingDays: 3, minutes: 4260 },
      address: 'https://mamis.med.or.jp/x',
      lookDue: true,
    });
  });

  it('is told by the badge alone, or not at all, where that is chosen', () => {
    const badge: Settings = { ...staff, look: 'badge' };
    expect(dueAt(began, '06-03 09:00', badge)).toMatchObject({ waiting: { badge: { kind: 'look' } } });
    expect(why(began, '06-03 09:00', badge)).toBeUndefined();
    expect(dueAt(began, '06-03 09:00', quietLook).waiting).toMatchObject({
      badge: { kind: 'none' },
      lookDue: true,
    });
    // With something waiting the badge says how many.
    expect(dueAt(saw([row('a')], '06-01 12:00'), '06-04 09:00', badge).waiting.badge).toEqual({
      kind: 'count',
      count: 1,
    });
    const settings: Settings = { ...badge, ages: [50, 60, 70] };
    expect(dueAt(seen, '06-03 09:00', settings).waiting.badge).toEqual({ kind: 'none' });
    expect(dueAt(seen, '06-04 09:00', settings).waiting.badge).toEqual({ kind: 'count', count: 1 });
  });
});

describe('working days', () => {
  it('leave out weekends and Japanese holidays', () => {
    // Golden Week 2026: 3 May is a Sunday, so 4, 5 and 6 May are off.
    const facts = saw([row('a', { appliedAt: '2026-04-30T10:00:00+09:00' })], '04-30 12:00');
    expect(dueAt(facts, '05-07 12:00').waiting.oldest).toMatchObject({ calendarDays: 7, workingDays: 2 });
    for (const when of ['05-02 09:00', '05-04 09:00', '05-06 12:00'])
      expect(dueAt(noFacts(at('04-01 12:00')), when)).toMatchObject({ held: 'closed-day' });
  });

  it('leave out the office’s own closed days, of one year or of every year, and weekdays', () => {
    const ages = (settings: Partial<Settings>) =>
      dueAt(seen, '06-08 09:00', { ...staff, ...settings }).waiting.oldest?.workingDays;
    expect(ages({})).toBe(5);
    expect(ages({ closedDays: ['2026-06-03'] })).toBe(4);
    expect(ages({ closedDays: ['06-03', '06-04', '2026-06-04'] })).toBe(3);
    expect(ages({ closedDays: ['2025-06-03', '07-03', '06-06', '06-30'] })).toBe(5);
    expect(ages({ closedWeekdays: [3] })).toBe(4);
    expect(ages({ closedWeekdays: [1, 2, 3, 4, 5] })).toBe(0);
  });

  it('a closed day is no day to be reminded on: the next is', () => {
    const settings: Settings = { ...staff, closedDays: ['2026-06-08'] };
    const facts = told(seen, '06-04 09:00');
    expect(dueAt(facts, '06-08 09:00', settings)).not.toHaveProperty('announce');
    expect(dueAt(facts, '06-09 09:00', settings).announce).toMatchObject({ slot: at('06-09 09:00') });
  });

  it('where the list of holidays ends, are Monday to Friday, and that is said', () => {
    const facts = saw([row('a', { appliedAt: '2030-01-04T10:00:00+09:00' })], '2030-01-04 12:00');
    const { waiting } = dueAt(facts, '2030-01-07 09:00');
    expect(waiting.oldest?.workingDays).toBe(1);
    expect(waiting.because).toContain('holidays-unknown');
    expect(dueAt(seen, '2029-12-31 23:00').waiting.because).not.toContain('holidays-unknown');
    expect(dueAt(seen, '2022-12-31 23:59').waiting.because).toContain('holidays-unknown');
    expect(dueAt(seen, '2023-01-01 00:00').waiting.because).not.toContain('holidays-unknown');
  });

  it('that never come leave only the badge', () => {
    const never: Settings = { ...staff, closedWeekdays: [1, 2, 3, 4, 5], ages: [0, 5, 10] };
    const { announce, waiting, next } = dueAt(seen, '06-08 09:00', never);
    expect(announce).toBeUndefined();
    expect(waiting).toMatchObject({ level: 1, lookDue: false });
    expect(next).toBe(at('06-09 00:00'));
    expect(nextReminder(seen, never, at('06-08 09:00'), holidays)).toBeUndefined();
  });
});

describe('from December to March', () => {
  const applied = { appliedAt: '2026-11-24T08:00:00+09:00' };
  const facts = saw([row('a', applied)], '11-24 12:00');
  const far: Settings = { ...staff, ages: [50, 60, 70] };
  const from = (when: string) => saw([row('a', applied)], when);

  it('every n working days becomes each working day', () => {
    expect(why(from('11-27 12:00'), '11-30 09:00', far)).toBeUndefined();
    expect(why(from('11-30 12:00'), '12-01 09:00', far)).toEqual(['look']);
    const spring = { appliedAt: '2027-03-29T08:00:00+09:00' };
    const until = (when: string) => saw([row('a', spring)], when);
    expect(why(until('2027-03-30 12:00'), '2027-03-31 09:00', far)).toEqual(['look']);
    expect(why(until('2027-03-31 12:00'), '2027-04-01 09:00', far)).toBeUndefined();
  });

  it('each working day becomes twice', () => {
    const twice: Settings = { ...far, cadence: { ...far.cadence, everyWorkingDays: 1 } };
    const monday = from('11-30 12:00');
    expect(why(told(facts, '11-30 09:00', twice), '11-30 15:00', twice)).toBeUndefined();
    const morning = told(monday, '12-01 09:00', twice);
    expect(why(morning, '12-01 14:59', twice)).toBeUndefined();
    expect(why(morning, '12-01 15:00', twice)).toEqual(['look']);
    const evening = told(morning, '12-01 15:00', twice);
    expect(why(evening, '12-01 23:00', twice)).toBeUndefined();
    expect(why(evening, '12-02 09:00', twice)).toEqual(['look']);
    // Opened in between: not a second time that day.
    expect(why(openList(morning, at('12-01 10:00')), '12-01 15:00', twice)).toBeUndefined();
    // The earlier of the two comes first, whichever is named first.
    const swapped = { ...twice, cadence: { ...twice.cadence, time: '15:00', secondTime: '09:00' } };
    expect(dueAt(monday, '12-01 09:00', swapped).announce?.slot).toBe(at('12-01 09:00'));
  });

  it('a reminder made up shortly before the next stands for it', () => {
    const twice: Settings = { ...far, cadence: { ...far.cadence, everyWorkingDays: 1 } };
    const monday = from('11-30 12:00');
    expect(why(told(monday, '12-01 13:00', twice), '12-01 15:00', twice)).toEqual(['look']);
    expect(why(told(monday, '12-01 13:01', twice), '12-01 15:00', twice)).toBeUndefined();
  });

  it('only where that is chosen', () => {
    const calm: Settings = { ...far, cadence: { ...far.cadence, moreOften: false } };
    expect(why(from('11-30 12:00'), '12-02 09:00', calm)).toBeUndefined();
    expect(why(from('11-30 12:00'), '12-03 09:00', calm)).toEqual(['look']);
  });
});

describe('the report period', () => {
  const periods = [
    { prefecture: '京都', from: '2026-05-01', to: '2026-06-30', source: 'S8', verified: true },
  ];
  const kyoto: Settings = { ...staff, prefecture: '京都府' };
  const near = (when: string, settings = kyoto, stated = periods) =>
    waitingNow(seen, settings, at(when), holidays, stated).period;

  it('near its stated end, is told with the days that remain', () => {
    expect(near('06-15 12:00')).toBeUndefined();
    expect(near('06-16 00:00')).toEqual({
      prefecture: '京都',
      to: '2026-06-30',
      daysLeft: 14,
      source: 'S8',
      verified: true,
    });
    expect(near('06-30 23:59')).toMatchObject({ daysLeft: 0 });
    expect(near('07-01 00:00')).toBeUndefined();
    expect(near('06-16 12:00', { ...kyoto, periodDays: 13 })).toBeUndefined();
    expect(near('06-30 12:00', { ...kyoto, periodDays: 0 })).toMatchObject({ daysLeft: 0 });
    expect(waitingNow(seen, kyoto, at('06-20 12:00'), holidays, periods).because).toContain('period-near');
  });

  it('is never told where none is stated', () => {
    expect(near('06-20 12:00', staff)).toBeUndefined();
    expect(near('06-20 12:00', { ...kyoto, prefecture: '大阪' })).toBeUndefined();
    expect(near('06-20 12:00', kyoto, [])).toBeUndefined();
    // The data of today: all known periods are past.
    expect(waitingNow(seen, kyoto, at('11-23 12:00'), holidays).period).toBeUndefined();
    expect(waitingNow(seen, kyoto, at('03-20 12:00'), holidays).period).toMatchObject({
      daysLeft: 11,
      verified: false,
    });
    expect(near('06-20 12:00', { ...kyoto, role: 'physician' })).toBeUndefined();
  });

  it('reminds more often near its end', () => {
    const far: Settings = { ...kyoto, ages: [50, 60, 70] };
    const opened = (when: string) => openList(seen, at(when));
    const announce = (facts: Facts, when: string, settings = far) =>
      due(facts, settings, at(when), holidays, periods).announce?.why;
    expect(announce(opened('06-15 12:00'), '06-16 09:00')).toEqual(['look']);
    expect(announce(opened('06-12 12:00'), '06-15 09:00')).toBeUndefined();
    expect(
      announce(opened('06-15 12:00'), '06-16 09:00', {
        ...far,
        cadence: { ...far.cadence, moreOften: false },
      }),
    ).toBeUndefined();
    const chain = nextReminder(opened('06-12 12:00'), far, at('06-12 12:00'), holidays, periods);
    expect(chain).toBe(at('06-16 09:00'));
  });
});

describe('missed times', () => {
  it('are made up once', () => {
    // The browser was closed from Tuesday to the next week's Tuesday.
    const { announce } = dueAt(seen, '06-09 08:10');
    expect(announce).toMatchObject({ slot: at('06-08 09:00'), late: true, why: ['age', 'look'] });
    const after = told(seen, '06-09 08:10');
    expect(why(after, '06-09 08:11')).toBeUndefined();
    expect(why(after, '06-09 09:00')).toBeUndefined();
    expect(why(after, '06-10 09:00')).toBeUndefined();
    expect(why(after, '06-12 09:00')).toEqual(['look']);
  });

  it('are late from a quarter of an hour on', () => {
    expect(dueAt(seen, '06-04 09:15').announce?.late).toBe(false);
    expect(dueAt(seen, '06-04 09:16').announce?.late).toBe(true);
  });

  it('with all that is old enough today, so that nothing follows at the regular time', () => {
    const facts = saw([row('a'), row('b', { appliedAt: '2026-06-02T10:00:00+09:00' })], '06-02 12:00');
    // 'a' was due on Monday; 'b' is on Tuesday, whose time has not come.
    expect(dueAt(facts, '06-09 08:10', quietLook).announce?.told.rows).toHaveLength(2);
    expect(why(told(facts, '06-09 08:10', quietLook), '06-09 09:00', quietLook)).toBeUndefined();
  });

  it('are not made up on a closed day', () => {
    expect(dueAt(seen, '06-13 10:00', quietLook)).toMatchObject({ held: 'closed-day' });
    expect(dueAt(seen, '06-13 10:00', quietLook)).not.toHaveProperty('announce');
    expect(dueAt(seen, '06-15 08:00', quietLook).announce).toMatchObject({ slot: at('06-12 09:00') });
  });
});

describe('what is never announced', () => {
  it('a count that falls', () => {
    const two = told(saw([row('a'), row('b')], '06-01 12:00'), '06-08 09:00');
    const one = saw([row('a')], '06-08 10:00', two);
    expect(dueAt(two, '06-08 10:00').waiting.count).toBe(2);
    expect(dueAt(one, '06-08 10:00')).toMatchObject({ waiting: { count: 1 } });
    for (const when of ['06-08 10:00', '06-08 23:00', '06-09 09:00']) expect(why(one, when)).toBeUndefined();
  });

  it('a count that rises', () => {
    const more = saw([row('a'), row('b'), row('c')], '06-02 10:00', seen);
    expect(why(more, '06-02 10:00')).toBeUndefined();
  });

  it('what was seen settled, or marked as done', () => {
    const key = rowKey({ id: digest('a'), appliedAt: at('06-01 10:00'), scheme: 'reporting-training' });
    for (const settled of [
      saw([], '06-02 12:00', seen),
      saw([row('a', { status: 'approved' })], '06-02 12:00', seen),
      markDone(seen, key, at('06-02 12:00')),
    ]) {
      const { waiting, announce } = dueAt(settled, '06-15 09:00', quietLook);
      expect(announce).toBeUndefined();
      expect(waiting).toMatchObject({
        status: 'nothing-waits',
        count: 0,
        level: 0,
        badge: { kind: 'none' },
        line: false,
      });
    }
  });

  it('what nobody who is no staff member asked for', () => {
    const physician: Settings = { ...staff, role: 'physician' };
    expect(dueAt(seen, '06-15 09:00', physician)).toEqual({
      waiting: {
        status: 'off',
        byScheme: [],
        level: 0,
        opened: expect.anything(),
        badge: { kind: 'none' },
        line: false,
        lookDue: false,
        because: ['role-off'],
      },
      next: at('06-16 00:00'),
    });
    expect(dueAt(seen, '06-15 09:00', { ...staff, role: 'both' }).announce).toBeDefined();
    // Nobody said what they are: who was shown the list is staff.
    const { role: _, ...unsaid } = staff;
    expect(dueAt(seen, '06-15 09:00', unsaid).announce).toBeDefined();
    expect(dueAt(began, '06-15 09:00', unsaid).waiting.because).toEqual(['role-off']);
  });

  it('a scheme that is switched off', () => {
    const off = (scheme: keyof Settings['schemes']): Settings => ({
      ...staff,
      look: 'off',
      schemes: { ...staff.schemes, [scheme]: false },
    });
    const both = saw([row('a'), row('b', { scheme: 'family-physician-training' })], '06-01 12:00');
    const { waiting, announce } = dueAt(both, '06-08 09:00', off('reporting-training'));
    expect(waiting).toMatchObject({
      count: 1,
      byScheme: [{ scheme: 'family-physician-training', count: 1 }],
    });
    expect(announce?.told.rows).toEqual([expect.objectContaining({ key: expect.stringMatching(/^b/) })]);
    expect(dueAt(saw([row('a', { scheme: 'other' })], '06-01 12:00'), '06-08 09:00').waiting.count).toBe(0);
    const none: Settings = {
      ...staff,
      schemes: { 'reporting-training': false, 'family-physician-training': false, other: false },
    };
    expect(dueAt(seen, '06-15 09:00', none).waiting.because).toEqual(['schemes-off']);
    expect(dueAt(seen, '06-15 09:00', none)).not.toHaveProperty('announce');
  });

  it('anything, where notifications are off: the badge still tells', () => {
    const silent: Settings = { ...staff, notifications: false };
    expect(dueAt(seen, '06-08 09:00', silent)).toMatchObject({
      held: 'notifications-off',
      waiting: { badge: { kind: 'count', count: 1 }, line: true },
    });
  });
});

describe('quiet hours', () => {
  const quiet = (from: string, to: string): Settings => ({ ...staff, quietHours: { from, to } });

  it('hold a notification back until they end', () => {
    const morning = quiet('08:30', '10:00');
    expect(dueAt(seen, '06-08 09:00', morning)).toMatchObject({
      held: 'quiet-hours',
      next: at('06-08 10:00'),
      waiting: { badge: { kind: 'count' } },
    });
    expect(dueAt(seen, '06-08 09:59', morning)).not.toHaveProperty('announce');
    expect(dueAt(seen, '06-08 10:00', morning).announce).toMatchObject({
      slot: at('06-08 09:00'),
      late: true,
    });
    expect(dueAt(seen, '06-08 08:29', morning)).not.toHaveProperty('held');
  });

  it('also over midnight', () => {
    const night = quiet('18:00', '09:30');
    expect(dueAt(seen, '06-08 09:29', night)).toMatchObject({ held: 'quiet-hours', next: at('06-08 09:30') });
    expect(dueAt(seen, '06-08 09:30', night).announce).toBeDefined();
    expect(dueAt(seen, '06-08 17:59', night).announce).toBeDefined();
    expect(dueAt(seen, '06-08 18:00', night)).toMatchObject({ held: 'quiet-hours', next: at('06-09 00:00') });
    expect(dueAt(seen, '06-09 00:00', night)).toMatchObject({ held: 'quiet-hours', next: at('06-09 09:00') });
  });
});

it('by default keep a PC that is never switched off silent at night', () => {
  const { quietHours } = defaultSettings;
  expect(quietHours).toEqual({ from: '20:00', to: '07:00' });
  const settings: Settings = {
    ...staff,
    quietHours,
    closedDays: ['2026-06-08'],
    ages: [1, 2, 99],
    look: 'off',
  };
  const facts = saw([row('a')], '06-04 12:00');
  expect(dueAt(facts, '06-08 09:00', settings)).toMatchObject({ held: 'closed-day' });
  expect(dueAt(facts, '06-09 00:00', settings)).toMatchObject({
    held: 'quiet-hours',
    next: at('06-09 07:00'),
  });
  expect(dueAt(facts, '06-09 07:00', settings).announce).toMatchObject({ late: true });
});

describe('a snooze', () => {
  const shown = told(seen, '06-08 09:00');
  const hour = snooze(shown, staff, { kind: 'hour' }, at('06-08 09:05'));

  it('brings the unanswered notification again when it ends', () => {
    expect(hour.snooze).toEqual({ at: at('06-08 09:05'), until: at('06-08 10:05'), again: true });
    expect(dueAt(hour, '06-08 10:04')).toMatchObject({
      next: at('06-08 10:05'),
      waiting: {
        snoozedUntil: at('06-08 10:05'),
        badge: { kind: 'count' },
        because: ['waiting', 'look-due', 'snoozed'],
      },
    });
    expect(dueAt(hour, '06-08 10:04')).not.toHaveProperty('announce');
    expect(dueAt(hour, '06-08 10:05')).toMatchObject({
      announce: { why: ['again'], slot: at('06-08 10:05'), late: false },
    });
    expect(dueAt(hour, '06-08 10:05').waiting).not.toHaveProperty('snoozedUntil');
    const again = told(hour, '06-08 10:05');
    expect(again.snooze).toBeUndefined();
    expect(why(again, '06-08 10:06')).toBeUndefined();
    expect(dueAt(hour, '06-08 12:00').announce).toMatchObject({ why: ['again'], late: true });
  });

  it('until the chosen time of tomorrow, or of a day further on', () => {
    const until = (length: Parameters<typeof snooze>[2], settings = staff) =>
      snooze(shown, settings, length, at('06-08 09:05')).snooze?.until;
    expect(until({ kind: 'tomorrow' })).toBe(at('06-09 09:00'));
    expect(until({ kind: 'days', days: 4 })).toBe(at('06-12 09:00'));
    expect(until({ kind: 'days', days: 3.9 })).toBe(at('06-11 09:00'));
    expect(until({ kind: 'days', days: 0 })).toBe(at('06-09 09:00'));
    expect(until({ kind: 'days', days: -5 })).toBe(at('06-09 09:00'));
    expect(until({ kind: 'days', days: Number.NaN })).toBe(at('06-09 09:00'));
    expect(until({ kind: 'days', days: 999 })).toBe(at('07-08 09:00'));
    expect(until({ kind: 'tomorrow' }, { ...staff, cadence: { ...staff.cadence, time: '16:30' } })).toBe(
      at('06-09 16:30'),
    );
  });

  it('holds back what falls due meanwhile, and tells it in one with the rest', () => {
    const days = snooze(shown, staff, { kind: 'days', days: 7 }, at('06-08 09:05'));
    expect(dueAt(days, '06-11 09:00')).toMatchObject({ held: 'snoozed' });
    expect(dueAt(days, '06-15 09:00').announce?.why).toEqual(['overdue', 'overdue-still', 'again']);
  });

  it('keeps quiet, but does not come again, once the list was opened', () => {
    for (const opened of [openList(hour, at('06-08 09:30')), saw([row('a')], '06-08 09:30', hour)]) {
      expect(opened.snooze).toMatchObject({ again: false, until: at('06-08 10:05') });
      expect(dueAt(opened, '06-08 10:05')).not.toHaveProperty('announce');
    }
  });

  it('does not come again when all it spoke of was marked as done', () => {
    const key = rowKey({ id: digest('a'), appliedAt: at('06-01 10:00'), scheme: 'reporting-training' });
    const nothing = (facts: Facts) => markDone(facts, key, at('06-08 09:30'));
    const aged = told(seen, '06-08 09:00', quietLook);
    const snoozed = snooze(aged, quietLook, { kind: 'hour' }, at('06-08 09:05'));
    expect(why(snoozed, '06-08 10:05', quietLook)).toEqual(['again']);
    expect(why(nothing(snoozed), '06-08 10:05', quietLook)).toBeUndefined();
    // A reminder to look at the list stands whatever is marked.
    expect(why(nothing(hour), '06-08 10:05')).toEqual(['again']);
  });

  it('set with nothing unanswered only keeps quiet', () => {
    expect(snooze(seen, staff, { kind: 'hour' }, at('06-08 09:05')).snooze?.again).toBe(false);
    const answered = openList(shown, at('06-08 09:01'));
    expect(snooze(answered, staff, { kind: 'hour' }, at('06-08 09:05')).snooze?.again).toBe(false);
    expect(why(snooze(answered, staff, { kind: 'hour' }, at('06-08 09:05')), '06-08 10:05')).toBeUndefined();
  });

  it('comes again where the only opening since was noted by a clock that ran ahead', () => {
    const ahead = { ...shown, list: { ...shown.list, openedAt: at('2027-06-08 09:00') } };
    expect(isAnswered(ahead, at('06-08 09:05'))).toBe(false);
    expect(snooze(ahead, staff, { kind: 'hour' }, at('06-08 09:05')).snooze?.again).toBe(true);
    expect(isAnswered(openList(shown, at('06-08 09:05')), at('06-08 09:05'))).toBe(true);
    const atOnce = openList(shown, shown.last?.at ?? 0);
    expect(isAnswered(atOnce, at('06-08 09:05'))).toBe(true);
    expect(isAnswered(seen, at('06-08 09:05'))).toBe(false);
  });

  it('waits for the quiet hours and closed days after it', () => {
    const days = snooze(shown, staff, { kind: 'days', days: 5 }, at('06-08 09:05'));
    expect(dueAt(days, '06-13 09:00')).toMatchObject({ held: 'closed-day' });
    expect(dueAt(days, '06-15 08:00').announce?.why).toContain('again');
    expect(dueAt(hour, '06-08 10:05', { ...staff, quietHours: { from: '10:00', to: '11:00' } }).held).toBe(
      'quiet-hours',
    );
  });
});

describe('a worker that dies', () => {
  it('after showing, before remembering, shows the same in the same place', () => {
    const first = dueAt(seen, '06-08 09:00').announce;
    const second = dueAt(seen, '06-08 09:01').announce;
    expect(second).toEqual(first);
  });

  it('loses nothing that was stored in between', () => {
    const { announce } = dueAt(seen, '06-08 09:00');
    if (!announce) throw new Error('Nothing is announced.');
    const more = saw([row('a'), row('b')], '06-08 09:00', seen);
    const after = announced(more, announce, at('06-08 09:00'));
    expect(after.rows.map(({ told }) => told)).toEqual([2, undefined]);
    expect(announced(seen, announce, Number.NaN)).toBe(seen);
  });
});

describe('a clock that was wrong', () => {
  it('by more than a day ahead is not believed', () => {
    const ahead = saw([row('a')], '2027-06-01 12:00');
    expect(dueAt(ahead, '06-08 09:00').announce?.why).toEqual(['age', 'look']);
    const shown = told(seen, '2027-06-08 09:00');
    expect(why(shown, '06-15 09:00')).toEqual(['overdue-still']);
    const snoozed = snooze(seen, staff, { kind: 'days', days: 9 }, at('2027-06-08 09:00'));
    expect(why(snoozed, '06-08 09:00')).toEqual(['age', 'look']);
    expect(why(noFacts(at('2027-06-01 12:00')), '06-08 09:00')).toEqual(['look']);
  });

  it('by up to a day is, so that a small correction repeats nothing', () => {
    const shown = told(seen, '06-08 09:00');
    expect(why(shown, '06-08 08:50')).toBeUndefined();
    expect(why(shown, '06-08 09:00')).toBeUndefined();
    expect(why(openList(seen, at('06-05 09:00')), '06-04 09:00')).toBeUndefined();
    expect(why(openList(seen, at('06-05 09:01')), '06-04 09:00')).toEqual(['look']);
  });

  it('shows no negative ages', () => {
    expect(waitingNow(seen, staff, at('05-30 12:00'), holidays).oldest).toEqual({
      at: at('06-01 10:00'),
      minutes: 0,
      calendarDays: 0,
      workingDays: 0,
    });
  });
});

describe('the next wake', () => {
  it.each([
    ['06-08 00:00', '06-08 09:00'],
    ['06-08 08:59', '06-08 09:00'],
    ['06-08 09:00', '06-09 00:00'],
    ['06-13 00:00', '06-14 00:00'],
  ])('after %s is %s', (now, next) => {
    expect(dueAt(seen, now).next).toBe(at(next));
  });

  it('foretells the next reminder as it will come', () => {
    const next = (facts: Facts, when: string, settings = staff) =>
      nextReminder(facts, settings, at(when), holidays);
    expect(next(seen, '06-01 12:00')).toBe(at('06-04 09:00'));
    expect(next(seen, '06-01 12:00', quietLook)).toBe(at('06-08 09:00'));
    expect(next(seen, '06-08 09:30')).toBe(at('06-08 09:30'));
    expect(next(told(seen, '06-08 09:00'), '06-08 09:30')).toBe(at('06-11 09:00'));
    const nothing = saw([], '06-01 12:00');
    expect(next(nothing, '06-01 12:00', quietLook)).toBeUndefined();
    expect(next(nothing, '06-01 12:00', { ...quietLook, notifications: false })).toBeUndefined();
  });
});

it('a list with nothing waiting has a count of zero, with its age', () => {
  expect(dueAt(saw([], '06-01 12:00'), '06-02 12:30').waiting).toMatchObject({
    status: 'nothing-waits',
    count: 0,
    checked: { at: at('06-01 12:00'), minutes: 1470, calendarDays: 1, workingDays: 1 },
    because: ['nothing-waits'],
  });
});
