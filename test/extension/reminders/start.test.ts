import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderId } from '#core/reminders';
import { keepReminders } from '#extension/reminders/start';
import { nextAlarm, safetyAlarm } from '#extension/reminders/wake';
import { locks } from '../support/locks';

const rejected: unknown[] = [];
const keep = (reason: unknown) => rejected.push(reason);

beforeEach(() => {
  fakeBrowser.reset();
  rejected.length = 0;
  process.on('unhandledRejection', keep);
  vi.stubGlobal('navigator', { locks: locks(), language: 'ja' });
});
afterEach(() => {
  process.off('unhandledRejection', keep);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Listener = (...said: readonly unknown[]) => unknown;

it('where the storage refuses, no listener of the worker leaves a rejection that nobody handles', async () => {
  const refuse = () => Promise.reject(new Error('refused'));
  vi.spyOn(browser.storage.local, 'get').mockImplementation(refuse);
  vi.spyOn(browser.storage.local, 'set').mockImplementation(refuse);
  const heard: Listener[] = [];
  const events: [{ addListener: (listener: never) => unknown }, ...unknown[]][] = [
    [browser.runtime.onInstalled, {}],
    [browser.runtime.onStartup],
    [browser.alarms.onAlarm, { name: safetyAlarm }],
    [browser.storage.onChanged, { settings: {} }, 'local'],
    [browser.notifications.onClicked, reminderId],
    [browser.notifications.onButtonClicked, reminderId, 1],
  ];
  for (const [event] of events)
    vi.spyOn(event, 'addListener').mockImplementation((listener: unknown) => {
      heard.push(listener as Listener);
    });
  keepReminders();
  expect(heard).toHaveLength(events.length);
  for (const [at, [, ...said]] of events.entries()) heard[at]?.(...said);
  await new Promise((done) => setTimeout(done, 50));
  expect(rejected).toEqual([]);
});

describe('the worker looks anew', () => {
  const looked = vi.fn(async () => {});
  const listen = async (event: { addListener: (listener: never) => unknown }): Promise<Listener> => {
    vi.spyOn(browser.storage.onChanged, 'addListener').mockReturnValue(undefined);
    const heard = vi.spyOn(event, 'addListener').mockReturnValue(undefined);
    for (const set of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
      vi.spyOn(browser.action, set).mockResolvedValue(undefined);
    vi.spyOn(browser.action, 'setBadgeText').mockImplementation(looked);
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('ja');
    vi.spyOn(browser.notifications, 'clear').mockResolvedValue(true as never);
    await browser.alarms.create(nextAlarm, { when: Date.now() + 3_600_000 });
    keepReminders();
    looked.mockClear();
    return heard.mock.calls[0]?.[0] as unknown as Listener;
  };
  const soon = () => new Promise((done) => setTimeout(done, 50));

  it.each([nextAlarm, safetyAlarm])('at the alarm %s', async (name) => {
    (await listen(browser.alarms.onAlarm))({ name });
    await vi.waitFor(() => expect(looked).toHaveBeenCalledOnce());
  });

  it('when facts, options or policies changed, and for nothing else', async () => {
    const changed = await listen(browser.storage.onChanged);
    const concerned: [object, string][] = [
      [{ reminders: {} }, 'local'],
      [{ settings: {} }, 'local'],
      [{ role: {} }, 'managed'],
    ];
    for (const [changes, area] of concerned) {
      looked.mockClear();
      changed(changes, area);
      await vi.waitFor(() => expect(looked).toHaveBeenCalledOnce());
    }
    looked.mockClear();
    changed({ 'frame-open': {} }, 'local');
    changed({ proxy: {} }, 'session');
    await soon();
    expect(looked).not.toHaveBeenCalled();
  });

  it('and the button for an hour takes the notification away once it is noted', async () => {
    const pressed = await listen(browser.notifications.onButtonClicked);
    pressed('a stranger', 1);
    pressed(reminderId, 1);
    await vi.waitFor(() => expect(browser.notifications.clear).toHaveBeenCalled());
    expect(vi.mocked(browser.notifications.clear).mock.calls).toEqual([[reminderId]]);
    expect((await browser.storage.local.get('reminders')).reminders).toMatchObject({
      snooze: { again: false },
    });
  });
});
