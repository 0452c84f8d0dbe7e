import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { relayMessages } from '#extension/worker/relay';
import { locks } from '../support/locks';

type Listener = (message: unknown, sender: object, sendResponse: (answer?: unknown) => void) => boolean;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks(), language: 'ja' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('a content script gets its answer where the storage refuses: it asks again, and does not wait for ever', async () => {
  const heard = vi.spyOn(browser.runtime.onMessage, 'addListener').mockReturnValue();
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  relayMessages();
  const listen = heard.mock.calls[0]?.[0] as unknown as Listener;
  const answer = await new Promise((done) => {
    const sender = { id: browser.runtime.id, tab: { id: 1 } };
    expect(listen({ type: 'waiting-wanted' }, sender, done)).toBe(true);
  });
  expect(answer).toBeUndefined();
});

it('answers nobody but its own pages and content scripts, and nothing that has no shape', () => {
  const heard = vi.spyOn(browser.runtime.onMessage, 'addListener').mockReturnValue();
  relayMessages();
  const listen = heard.mock.calls[0]?.[0] as unknown as Listener;
  const own = { id: browser.runtime.id, tab: { id: 1 } };
  const answers = (message: unknown, sender: object) => listen(message, sender, () => undefined);
  expect(answers({ type: 'waiting-wanted' }, own)).toBe(true);
  expect(answers({ type: 'waiting-wanted' }, { ...own, id: 'a-stranger' })).toBe(false);
  expect(answers({ type: 'waiting-wanted' }, { id: browser.runtime.id })).toBe(false);
  expect(answers({ type: 'row-marked', key: 1, done: true }, own)).toBe(false);
  expect(answers({ type: 'page-changed', seen: 'text' }, own)).toBe(false);
});
