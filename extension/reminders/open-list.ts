import { browser } from 'wxt/browser';
import { openList } from '#core/reminders';
import { portalStart } from '../hosts';
import { askPage } from '../overlay/ask-page';
import { pageOf } from '../overlay/page-of';
import { changeFacts } from './facts-store';

/** A tab that is asleep does not answer. In ms. */
const patience = 700;

/**
 * Opens the list of applications: the tab that shows it, else a new one at its address, or where that is not known the
 * portal's start page. Never navigates a tab. The opening is noted first: a popup is gone as soon as another tab is in
 * front.
 */
export async function showList(): Promise<void> {
  // It is opened all the same where the storage refuses.
  const address = await changeFacts(openList).then(
    ({ list }) => list.address,
    () => undefined,
  );
  const tab = await tabWithList();
  if (tab === undefined) await openNew(address ?? portalStart);
  else {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
  }
}

/** Where the browser runs without a window, as it may when a notification is clicked, no tab can be made. */
async function openNew(url: string): Promise<void> {
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

/**
 * Without the permission `tabs` no address is known of any tab. So each is asked: only the portal's can answer.
 */
async function tabWithList(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const answers = await Promise.all(
    tabs.map(async ({ id, discarded }) =>
      id !== undefined && !discarded && (await showsList(id)) ? id : undefined,
    ),
  );
  return answers.find((id) => id !== undefined);
}

async function showsList(id: number): Promise<boolean> {
  const now = await Promise.race([
    askPage(id),
    new Promise<undefined>((done) => setTimeout(() => done(undefined), patience)),
  ]);
  return now !== undefined && pageOf(now.seen)?.kind === 'approval-queue';
}
