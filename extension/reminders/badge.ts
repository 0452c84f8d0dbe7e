import { browser } from 'wxt/browser';
import type { Waiting } from '#core/reminders';
import type { WaitingWords } from '../words/waiting/words';

/** A badge has room for four characters. */
const most = 999;
const calm = '#0017c1';
const urgent = '#ac3e00';

/** What the toolbar says: the number that waits, or a sign that it is time to look; in its tooltip the age of the number. */
export async function showBadge(waiting: Waiting, words: WaitingWords): Promise<void> {
  const { badge, level } = waiting;
  const text =
    badge.kind === 'count'
      ? `${badge.count > most ? `${most}+` : badge.count}`
      : badge.kind === 'look'
        ? '!'
        : '';
  const color = level > 1 ? urgent : calm;
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title: `kakari${text === '' ? '' : ` – ${words.tooltip(waiting)}`}` }),
  ]);
  // Firefox picks the contrast itself.
  if (!import.meta.env.FIREFOX) await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
