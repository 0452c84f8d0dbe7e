import { messageOf, type PageNow } from './messages';
import { tellTab } from './tell';

/** What the page in a tab says now; undefined where no content script of ours answers. */
export async function askPage(tabId: number): Promise<PageNow | undefined> {
  const answer = await tellTab(tabId, { type: 'page-wanted' });
  return typeof answer === 'object' && answer !== null
    ? messageOf('page-changed', { ...answer, type: 'page-changed' })
    : undefined;
}
