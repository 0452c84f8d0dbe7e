import { browser } from 'wxt/browser';
import { messageOf, type PageForFrame, type PageNow } from '../overlay/messages';
import { tell, tellTab } from '../overlay/tell';
import { answerPage, forFrame } from './pages';

/** Answers content scripts and frames, and passes messages between a tab and its frame. Keeps nothing in memory. */
export function relayMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return false;

    const height = messageOf('frame-height', message);
    if (height) tellTab(tabId, height);

    const changed = messageOf('page-changed', message);
    if (changed) takeChange(tabId, changed).then(sendResponse);
    else if (messageOf('frame-ready', message)) pageOf(tabId).then(sendResponse);
    else return false;
    // The answer comes later.
    return true;
  });
}

async function takeChange(tabId: number, now: PageNow) {
  const shown = await forFrame(tabId, now);
  tell({ type: 'page-for-frame', tabId, shown });
  return answerPage(shown);
}

async function pageOf(tabId: number): Promise<PageForFrame> {
  const answer = await tellTab(tabId, { type: 'page-wanted' });
  const fields = typeof answer === 'object' && answer !== null ? answer : {};
  const now = messageOf('page-changed', { ...fields, type: 'page-changed' });
  return forFrame(tabId, now ?? { seen: null });
}
