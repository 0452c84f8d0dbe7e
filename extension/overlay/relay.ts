import { browser } from 'wxt/browser';
import {
  type FromContent,
  isFrameHeight,
  isFrameReady,
  isPageChanged,
  type ToContent,
  type ToFrame,
} from './messages';

/** The worker's part: passes messages between a tab's content script and its frame, and keeps nothing. */
export function relayFrameMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return false;
    if (isFrameReady(message)) {
      askContent(tabId).then(sendResponse);
      return true;
    }
    if (isFrameHeight(message)) tellContent(tabId, message);
    if (isPageChanged(message)) tellFrame(tabId, message);
    return false;
  });
}

async function askContent(tabId: number): Promise<ToFrame> {
  const wanted: ToContent = { type: 'page-wanted' };
  const page = await browser.tabs.sendMessage(tabId, wanted, { frameId: 0 }).catch(() => null);
  return { type: 'page', tabId, page: page ?? null };
}

// Whoever was to listen may be gone (tab closed, page left): nothing to do then.
const gone = () => undefined;

function tellContent(tabId: number, message: ToContent): void {
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(gone);
}

function tellFrame(tabId: number, { page }: FromContent): void {
  const message: ToFrame = { type: 'page', tabId, page };
  browser.runtime.sendMessage(message).catch(gone);
}
