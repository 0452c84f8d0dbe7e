import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderId } from '#core/reminders';
import { keepReminders } from '#extension/reminders/start';
import { safetyAlarm } from '#extension/reminders/wake';
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
