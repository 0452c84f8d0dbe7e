import { browser } from 'wxt/browser';
import { messageOf } from '../../overlay/messages';

/** Calls `listener` when another tab came to the front or the one in front shows something else. */
export function followTabs(listener: () => void, signal: AbortSignal): void {
  const loaded = (
    _: number,
    { status }: { readonly status?: string },
    { active }: { readonly active: boolean },
  ) => {
    if (status === 'complete' && active) listener();
  };
  // Content scripts tell every page of ours; the worker answers them.
  const told = (message: unknown): undefined => {
    if (messageOf('page-changed', message)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(loaded);
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(listener);
      browser.tabs.onUpdated.removeListener(loaded);
      browser.runtime.onMessage.removeListener(told);
    },
    { once: true },
  );
}
