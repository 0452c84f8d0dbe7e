import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmLooked, type Facts, markDone, reminderId, rowKey } from '#core/reminders';
import { keepReminders } from '#extension/reminders/start';
import { nextAlarm, safetyAlarm, wake } from '#extension/reminders/wake';
import { emptyList, waiting } from '../../support/staff-facts';
import { locks } from '../support/locks';

/** The steps of the worker itself, on a clock that is set. */
const japan = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00+09:00`);
const DAY = 86_400_000;

let shown: Set<string>;

beforeEach(() => {
  fakeBrowser.reset();
  shown = new Set();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks: locks(), language: 'ja' });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
  for (const set of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, set).mockResolvedValue(undefined);
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (id: unknown) => {
    shown.add(`${id}`);
    return `${id}`;
  });
  vi.spyOn(browser.notifications, 'clear').mockImplementation(async (id: string) => shown.delete(id));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = async (time: string): Promise<void> => {
  vi.setSystemTime(japan(time));
  await wake();
};
const given = (settings: object, reminders?: Facts) =>
  browser.storage.local.set({ settings, ...(reminders && { reminders }) });
const facts = async () => (await browser.storage.local.get('reminders')).reminders as Facts | undefined;

describe('whose list was never recognised', () => {
  it('is reminded after a whole cadence, counted from the first look', async () => {
    await given({ role: 'staff' });
    await at('2026-06-01 10:00');
    await at('2026-06-02 09:00');
    await at('2026-06-03 09:00');
    expect(shown).toEqual(new Set());
    await at('2026-06-04 09:00');
    expect(shown).toEqual(new Set([reminderId]));
  });

  it('keeps nothing of a physician, nor of who never said what they are', async () => {
    for (const role of ['physician', 'auto']) {
      await given({ role });
      await at('2026-06-01 10:00');
      expect(await facts()).toBeUndefined();
    }
  });
});

describe('a clock that ran ahead, and is right again', () => {
  const opened = (time: string): Facts => ({ ...waiting, list: { ...waiting.list, openedAt: japan(time) } });

  it('takes no notification away for an opening that is still to come', async () => {
    await given({ role: 'staff' }, opened('2027-12-01 10:00'));
    await at('2026-12-02 09:00');
    await at('2026-12-02 09:01');
    expect(shown).toEqual(new Set([reminderId]));
  });

  it('takes it away once the list was opened', async () => {
    await given({ role: 'staff' }, opened('2026-11-20 10:00'));
    await at('2026-12-02 09:00');
    expect(shown).toEqual(new Set([reminderId]));
    const { list, ...kept } = (await facts()) ?? waiting;
    await given({ role: 'staff' }, { ...kept, list: { ...list, openedAt: japan('2026-12-02 09:30') } });
    await at('2026-12-02 09:31');
    expect(shown).toEqual(new Set());
  });

  it.each([
    ['too far ahead is set anew', 40 * DAY, DAY],
    ['that may be right stays', DAY / 2, DAY / 2],
  ])('an alarm %s by the worker that starts', async (_, ahead, wanted) => {
    await given({ role: 'staff' }, waiting);
    vi.setSystemTime(japan('2026-12-02 10:00'));
    await browser.alarms.create(nextAlarm, { when: Date.now() + ahead });
    keepReminders();
    await new Promise((done) => setTimeout(done, 50));
    const { scheduledTime = 0 } = (await browser.alarms.get(nextAlarm)) ?? {};
    expect(scheduledTime - Date.now()).toBeLessThanOrEqual(wanted);
    expect(scheduledTime).toBeGreaterThan(Date.now());
  });
});

describe('a notification that stands', () => {
  const role = (is: string) => ({ role: is, look: 'off' });
  beforeEach(async () => {
    await given(role('staff'), waiting);
    await at('2026-12-02 09:00');
  });

  it('stays while what it told of waits', async () => {
    await at('2026-12-02 11:00');
    expect(shown).toEqual(new Set([reminderId]));
  });

  it('goes with the last application that it told of', async () => {
    const { rows, ...kept } = (await facts()) ?? waiting;
    const done = rows.reduce((all, row) => markDone(all, rowKey(row), japan('2026-12-02 10:00')), {
      ...confirmLooked({ ...kept, rows }, japan('2026-12-02 08:00')),
    });
    await given(role('staff'), done);
    await at('2026-12-02 10:01');
    expect(shown).toEqual(new Set());
  });

  it('goes when the reminders are switched off', async () => {
    await given(role('physician'));
    await at('2026-12-02 10:01');
    expect(shown).toEqual(new Set());
  });
});

it('a notification of what is overdue stays on the screen, one of the list alone does not', async () => {
  const stays = () =>
    vi
      .mocked(browser.notifications.create)
      .mock.calls.map(
        ([, options]) => (options as unknown as { requireInteraction: boolean }).requireInteraction,
      );
  await given({ role: 'staff' }, waiting);
  await at('2026-12-02 09:00');
  expect(stays()).toEqual([true]);
  vi.mocked(browser.notifications.create).mockClear();
  await given({ role: 'staff' }, emptyList);
  await at('2026-12-03 09:00');
  expect(stays()).toEqual([false]);
});

describe('the alarm that wakes a worker which died on its way', () => {
  const isSet = async () => (await browser.alarms.get(safetyAlarm)) !== undefined;

  it('stands until the last of those who look is done', async () => {
    await given({ role: 'staff' }, waiting);
    vi.setSystemTime(japan('2026-12-02 10:00'));
    let done = () => {};
    vi.mocked(browser.action.setBadgeText).mockImplementationOnce(async () => {
      expect(await isSet()).toBe(true);
    });
    // The second one is held up.
    vi.mocked(browser.action.setBadgeText).mockImplementationOnce(
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    const first = wake();
    const second = wake();
    await first;
    expect(await isSet()).toBe(true);
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenCalledTimes(2));
    done();
    await second;
    expect(await isSet()).toBe(false);
  });

  it('stands where looking failed', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('refused'));
    await expect(wake()).rejects.toThrow('refused');
    expect(await isSet()).toBe(true);
  });
});
