import { browser } from 'wxt/browser';
import type { Message } from './messages';

/**
 * Whether the extension was updated or removed while this page stayed: the page then belongs to the old one, and only
 * a reload connects it again.
 */
export const isCutOff = (): boolean => browser.runtime?.id === undefined;

/** Says something to the worker and the extension's pages. Undefined where nobody answers. */
export async function tell(message: Message): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** The same to the content script of a tab's own page, not of its frames. */
export const tellTab = (tabId: number, message: Message): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
