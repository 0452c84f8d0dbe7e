import { browser } from 'wxt/browser';
import { holidays } from '#core/holidays';
import { announced, due, type Facts, reminderId, tidy } from '#core/reminders';
import { effectiveSettings, reminderSettings, valuesOf } from '../stored/settings';
import { waitingWords } from '../words/waiting/index';
import { showBadge } from './badge';
import { instantNow } from './clock';
import { alone, factsNow, keepFacts } from './facts-store';
import { showNotification } from './notification';

export const alarmName = 'kakari-reminders';

/** Whoever opened the list since needs the notification no longer. */
const isAnswered = ({ list, last }: Facts): boolean =>
  last !== undefined && list.openedAt !== undefined && list.openedAt > last.at;

/**
 * Looks what is due, shows it, and sets the alarm for the next time: always the same steps, whatever woke the worker, and
 * however often (core/reminders.ts says why in this order). Nothing is remembered outside the stored facts.
 */
export async function wake(): Promise<void> {
  // A worker that dies on the way is woken again.
  await browser.alarms.create(alarmName, { delayInMinutes: 1, periodInMinutes: 1 });
  const options = valuesOf(await effectiveSettings());
  const settings = reminderSettings(options);
  const words = waitingWords(options.language);
  const at = await instantNow();
  const next = await alone(async () => {
    const stored = await factsNow(at);
    const facts = await keepFacts(stored, tidy(stored, at));
    const { waiting, announce, next } = due(facts, settings, at, holidays);
    await showBadge(waiting, words);
    if (announce) {
      await showNotification(announce, waiting, words);
      await keepFacts(facts, announced(facts, announce, at));
    } else if (isAnswered(facts)) await browser.notifications.clear(reminderId);
    return next;
  });
  await browser.alarms.create(alarmName, { when: Date.now() + Math.max(1000, next - at) });
}
