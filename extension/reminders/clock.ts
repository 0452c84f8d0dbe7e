import { browser } from 'wxt/browser';

/** Where the demo keeps by how much its clock runs ahead, in ms. No such entry is read in a store build. */
export const demoClock = 'demo-clock';

/**
 * This instant, in ms. In the demo build days can be let pass (`storage.local`'s `demo-clock`): nobody waits three working
 * days to see a reminder.
 */
export async function instantNow(): Promise<number> {
  if (import.meta.env.MODE !== 'demo') return Date.now();
  const { [demoClock]: ahead } = await browser.storage.local.get(demoClock);
  return Date.now() + (typeof ahead === 'number' ? ahead : 0);
}
