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
  browser.runtime.onInstalled.addListener(() => wake());
  browser.runtime.onStartup.addListener(() => wake());
  browser.alarms.onAlarm.addListener(({ name }) =>
    name === nextAlarm || name === safetyAlarm ? wake() : undefined,
  );
  browser.storage.onChanged.addListener((changes, area) => {
    if (concernsReminders(changes, area)) wake();
  });
  browser.notifications.onClicked.addListener((id) => (id === reminderId ? answer('open') : undefined));
  browser.notifications.onButtonClicked?.addListener((id, index) =>
    id === reminderId ? answer(buttons[index]) : undefined,
  );
  browser.alarms.get(nextAlarm).then((alarm) => (alarm ? undefined : wake()));
}

async function answer(button: (typeof buttons)[number] | undefined): Promise<void> {
  // The notification goes last: a worker that dies on the way leaves it to be answered again.
  if (button === 'hour') await quietFor({ kind: 'hour' });
  else await showList();
  await browser.notifications.clear(reminderId);
}
