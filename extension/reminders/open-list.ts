import { browser } from 'wxt/browser';
import { openList } from '#core/reminders';
import { messageOf } from '../overlay/messages';
import { pageOf } from '../overlay/page-of';
import { tellTab } from '../overlay/tell';
import { instantNow } from './clock';
import { changeFacts, factsNow } from './facts-store';

/** The login page as the association names it (domain S4): where the list's own address is not known. */
export const portalStart = 'https://mamis.med.or.jp/login';

/** A tab that is asleep does not answer. In ms. */
const patience = 700;

/** Opens the list of applications: the tab that shows it, else a new one at its address. Never navigates a tab. */
export async function showList(): Promise<void> {
  const { list } = await factsNow(await instantNow());
  const tab = await tabWithList();
  if (tab === undefined) await browser.tabs.create({ url: list.address ?? portalStart });
  else {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
  }
  await changeFacts(openList);
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
  const answer = await Promise.race([
    tellTab(id, { type: 'page-wanted' }),
    new Promise<undefined>((done) => setTimeout(() => done(undefined), patience)),
  ]);
  if (typeof answer !== 'object' || answer === null) return false;
  const now = messageOf('page-changed', { ...answer, type: 'page-changed' });
  return now !== undefined && pageOf(now.seen)?.kind === 'approval-queue';
}
