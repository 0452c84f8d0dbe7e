import { browser } from 'wxt/browser';
import type { Announcement, Waiting } from '#core/reminders';
import type { WaitingWords } from '../words/waiting/words';

/** The buttons of a notification, in their order; Firefox knows none. */
export const buttons = ['open', 'hour'] as const;

/** Where the system refuses it, the badge and the line on the page still tell. */
export async function showNotification(
  { id, why }: Announcement,
  waiting: Waiting,
  words: WaitingWords,
): Promise<void> {
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.notificationTitle(waiting),
    message: words.notificationMessage(waiting, why),
  };
  try {
    await browser.notifications.create(
      id,
      import.meta.env.FIREFOX
        ? options
        : {
            ...options,
            buttons: buttons.map((button) => ({ title: words.notificationButtons[button] })),
            // What is overdue stays until it is answered.
            requireInteraction: waiting.level === 3,
          },
    );
  } catch {}
}
