import { browser } from 'wxt/browser';
import { reminderId } from '#core/reminders';
import { concernsReminders } from './facts-store';
import { buttons } from './notification';
import { showList } from './open-list';
import { quietFor } from './state';
import { nextAlarm, safetyAlarm, wake } from './wake';

/**
 * Everything that may have made something due: install and update, the browser's start, the alarm, new facts and
 * settings, and the worker's own start where the alarm was lost. Each looks anew (`wake`): none of them remembers.
 */
export function keepReminders(): void {
  browser.runtime.onInstalled.addListener(() => unheard(wake()));
  browser.runtime.onStartup.addListener(() => unheard(wake()));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === nextAlarm || name === safetyAlarm) unheard(wake());
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (concernsReminders(changes, area)) unheard(wake());
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id === reminderId) unheard(answer('open'));
  });
  browser.notifications.onButtonClicked?.addListener((id, index) => {
    if (id === reminderId) unheard(answer(buttons[index]));
  });
  unheard(browser.alarms.get(nextAlarm).then((alarm) => (isSound(alarm) ? undefined : wake())));
}

/** Never set for more than a day: one that stands further off was set by a clock that ran ahead. */
const isSound = (alarm: { readonly scheduledTime: number } | undefined): boolean =>
  alarm !== undefined && alarm.scheduledTime <= Date.now() + day;

/** In ms. */
const day = 24 * 3_600_000;

/**
 * For what a listener starts and nobody waits for. Storage may refuse at any time: whatever comes next, at the latest the
 * safety alarm, looks anew, so there is nothing to mend here, and no rejection is left to the browser.
 */
function unheard(work: Promise<unknown>): void {
  work.catch(() => undefined);
}

async function answer(button: (typeof buttons)[number] | undefined): Promise<void> {
  // The notification goes last: a worker that dies on the way leaves it to be answered again.
  if (button === 'hour') await quietFor({ kind: 'hour' });
  else await showList();
  await browser.notifications.clear(reminderId);
}
