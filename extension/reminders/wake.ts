import { browser } from 'wxt/browser';
import { holidays } from '#core/holidays';
import { announced, due, isAnswered, reminderId, type Settings, tidy, type Waiting } from '#core/reminders';
import { effectiveSettings, reminderSettings, valuesOf } from '../stored/settings';
import { waitingWords } from '../words/waiting/index';
import type { WaitingWords } from '../words/waiting/words';
import { showBadge } from './badge';
import { instantNow } from './clock';
import { alone, beginFacts, factsNow, keepFacts } from './facts-store';
import { showNotification } from './notification';

/** For the next time something may be due. */
export const nextAlarm = 'kakari-reminders';
/** Repeats each minute while somebody looks: a worker that dies on the way is woken again. */
export const safetyAlarm = 'kakari-reminders-again';

/** How many look in this worker now. If it dies, this dies with it, and the safety alarm stays. */
let looking = 0;

/**
 * Looks what is due, shows it, and sets the alarm for the next time: always the same steps, whatever woke the worker, and
 * however often (core/reminders.ts says why in this order). Nothing is remembered outside the stored facts.
 */
export async function wake(): Promise<void> {
  looking += 1;
  try {
    await browser.alarms.create(safetyAlarm, { delayInMinutes: 1, periodInMinutes: 1 });
    const options = valuesOf(await effectiveSettings());
    await alone(() => look(reminderSettings(options), waitingWords(options.language)));
  } finally {
    looking -= 1;
  }
  // Not where it failed: then the next minute tries again.
  if (looking === 0) await browser.alarms.clear(safetyAlarm);
}

/** Whether a notification has anything to tell still: what it told of may be marked as done, or the reminders are off. */
const holds = ({ level, lookDue }: Waiting): boolean => level > 1 || lookDue;

async function look(settings: Settings, words: WaitingWords): Promise<void> {
  const at = await instantNow();
  const stored = await factsNow(at);
  const facts = await keepFacts(stored, tidy(stored, at));
  const { waiting, announce, next } = due(facts, settings, at, holidays);
  // Facts that are not stored begin anew at every look: a list that nobody ever opened would never be told.
  if (facts.since === at && waiting.status !== 'off') await beginFacts(facts);
  await showBadge(waiting, words);
  if (announce) {
    await showNotification(announce, waiting, words);
    await keepFacts(facts, announced(facts, announce, at));
  } else if (isAnswered(facts, at) || !holds(waiting)) await browser.notifications.clear(reminderId);
  await browser.alarms.create(nextAlarm, { when: Date.now() + Math.max(1000, next - at) });
}
