import { browser } from 'wxt/browser';
import { askPage } from '../overlay/ask-page';
import {
  type MessageOf,
  messageOf,
  type PageForFrame,
  type PageNow,
  type WaitingLine,
} from '../overlay/messages';
import { pageOf } from '../overlay/page-of';
import { tell, tellTab } from '../overlay/tell';
import { showList } from '../reminders/open-list';
import { noteQueue } from '../reminders/sighting';
import { rowDone, rowNotDone } from '../reminders/state';
import { answerPage, forFrame, waitingLine } from './pages';

/** Answers content scripts and frames, and passes messages between a tab and its frame. Keeps nothing in memory. */
export function relayMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return false;

    const height = messageOf('frame-height', message);
    if (height) tellTab(tabId, height);

    const answer = answerTo(message, tabId, sender.url);
    if (answer === undefined) return false;
    // Where the storage refuses, an answer without words: who asked asks again, and does not wait for the worker's end.
    answer.then(sendResponse, () => sendResponse());
    // The answer comes later.
    return true;
  });
}

function answerTo(message: unknown, tabId: number, address: string | undefined) {
  const changed = messageOf('page-changed', message);
  if (changed) return takeChange(tabId, changed, address);
  const ready = messageOf('frame-ready', message);
  if (ready) return ready.again ? stillShownIn(tabId) : shownIn(tabId);
  const marked = messageOf('row-marked', message);
  if (marked) return markRow(tabId, marked);
  if (messageOf('waiting-wanted', message)) return lineAgain(tabId);
  if (messageOf('open-list', message)) return showList();
  return undefined;
}

async function takeChange(tabId: number, now: PageNow, address: string | undefined) {
  const page = pageOf(now.seen);
  // Before anything is said of it: what is said counts these rows.
  if (page?.kind === 'approval-queue') await noteQueue(page, address, now.touched ?? false);
  const shown = await forFrame(tabId, now);
  tell({ type: 'page-for-frame', tabId, shown });
  // A page that is none of ours needs no answer, and should not spend its time on one.
  return now.seen && answerPage(shown);
}

/** On the list itself without its button. */
async function lineAgain(tabId: number): Promise<WaitingLine | null> {
  const now = await askPage(tabId);
  return waitingLine(pageOf(now?.seen ?? null)?.kind);
}

async function shownIn(tabId: number): Promise<PageForFrame> {
  return forFrame(tabId, (await askPage(tabId)) ?? { seen: null });
}

/** A frame that no feature wants any longer stands on its page until that asks again: it gets nothing to show. */
async function stillShownIn(tabId: number): Promise<PageForFrame> {
  const shown = await shownIn(tabId);
  const { frame } = await answerPage(shown);
  return frame ? shown : { ...shown, page: null };
}

/** Here, not in the frame: as a third party's it is refused the lock, or given one that is not ours. */
async function markRow(tabId: number, { key, done }: MessageOf<'row-marked'>): Promise<PageForFrame> {
  await (done ? rowDone : rowNotDone)(key);
  return shownIn(tabId);
}
