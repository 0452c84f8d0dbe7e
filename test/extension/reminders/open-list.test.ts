import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { portalStart } from '#extension/hosts';
import { showList } from '#extension/reminders/open-list';
import { locks } from '../support/locks';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('opens in a window of its own where the browser runs without one', async () => {
  vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('No current window'));
  const opened = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
  await showList();
  expect(opened.mock.calls).toEqual([[{ url: portalStart }]]);
});

it('opens in a tab where there is a window', async () => {
  const tab = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const opened = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
  await showList();
  expect(tab.mock.calls).toEqual([[{ url: portalStart }]]);
  expect(opened).not.toHaveBeenCalled();
});

it('opens where the storage refuses to note it', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  const tab = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await showList();
  expect(tab.mock.calls).toEqual([[{ url: portalStart }]]);
});
