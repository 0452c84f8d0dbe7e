import type { Page } from 'playwright-core';
import type { LaunchedWithExtension } from './browser';

/**
 * A hand on the extension of a staff member: its clock, its worker's death, and what it shows outside of pages. Works
 * through an extension page that stays open, so that the worker may be dead at any time.
 */
export type StaffDay = {
  readonly page: Page;
  /** Lets it be an instant in Japan, such as `2025-12-16T08:59:58`; the alarm is set anew by that. */
  readonly letItBe: (instant: string) => Promise<void>;
  /** Ends the worker, as the browser does when it idles; what it had in memory is gone. */
  readonly kill: () => Promise<void>;
  /** What a person sees: the badge, its tooltip, and the notifications that are shown. */
  readonly seen: () => Promise<{ badge: string; title: string; notifications: string[] }>;
  readonly stored: () => Promise<Record<string, unknown>>;
  /** What the browser tells the worker when a notification is clicked; headless, there is nothing to click on. */
  readonly click: (button?: number) => Promise<void>;
};

export async function beginStaffDay(
  { context, extensionId }: LaunchedWithExtension,
  settings: Record<string, unknown>,
): Promise<StaffDay> {
  const page = await context.newPage();
  // Refused for a moment while an extension is being updated.
  const open = () => page.goto(`chrome-extension://${extensionId}/options.html`);
  for (let left = 50; left > 0; left -= 1) {
    if (await open().catch(() => undefined)) break;
    await page.waitForTimeout(200);
  }
  await page.evaluate((given) => chrome.storage.local.set({ settings: given }), settings);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const kill = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(150);
  };
  return {
    page,
    async letItBe(instant) {
      // Nobody may still be on the way with the clock of before.
      await kill();
      await page.evaluate(
        async (at) => {
          await chrome.alarms.clearAll();
          await chrome.storage.local.set({ 'demo-clock': at - Date.now() });
        },
        Date.parse(`${instant}+09:00`),
      );
      const alarms = () =>
        page.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).join());
      for (let left = 100; left > 0 && (await alarms()) !== 'kakari-reminders'; left -= 1)
        await page.waitForTimeout(50);
    },
    kill,
    seen: () =>
      page.evaluate(async () => ({
        badge: await chrome.action.getBadgeText({}),
        title: await chrome.action.getTitle({}),
        notifications: Object.keys(await chrome.notifications.getAll()),
      })),
    stored: () => page.evaluate(() => chrome.storage.local.get(null)),
    async click(button) {
      // Any message wakes a worker that is dead.
      await page.evaluate(() => chrome.runtime.sendMessage({ type: 'anything' }).catch(() => undefined));
      const worker = context.serviceWorkers().at(-1);
      await worker?.evaluate((index) => {
        type Dispatches = { dispatch: (...args: unknown[]) => void };
        const of = (event: unknown) => event as Dispatches;
        if (index === undefined) of(chrome.notifications.onClicked).dispatch('kakari-reminder');
        else of(chrome.notifications.onButtonClicked).dispatch('kakari-reminder', index);
      }, button);
    },
  };
}
