import { type Facts, readFacts } from '#core/reminders';
import { storedItem } from '../stored/item';
import { demoClock, instantNow } from './clock';

/** What reminders are made of: digests, dates, counts; never a name (core/reminders/facts.ts, which checks it). */
const stored = storedItem<unknown>(
  'reminders',
  (value) => value,
  () => undefined,
);

const concerned = ['reminders', 'settings', ...(import.meta.env.MODE === 'demo' ? [demoClock] : [])];

/** Whether a change of `storage` changes what reminders are reckoned from: facts, options or an administrator's options. */
export const concernsReminders = (changes: Record<string, unknown>, area: string): boolean =>
  area === 'managed' || (area === 'local' && concerned.some((key) => key in changes));

/** What this browser saw of the list of applications. What does not hold is left out; nothing stored is no error. */
export async function factsNow(at: number): Promise<Facts> {
  return readFacts(await stored.readSurely(), at).facts;
}

/**
 * One after the other, in whichever of our pages or workers: a lock is the origin's, and the browser takes it back from
 * who dies with it. `work` must not ask for it again.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kakari-reminders', work);

/** To be called by `alone`. From here on the list counts as unopened. */
export const beginFacts = (facts: Facts): Promise<void> => stored.write(facts);

/** To be called by `alone`. Written only where something changed, so that nobody is woken for nothing. */
export async function keepFacts(before: Facts, after: Facts): Promise<Facts> {
  if (JSON.stringify(before) !== JSON.stringify(after)) await stored.write(after);
  return after;
}

/** Reads, changes and writes the facts; the worker hears of it and looks what is due now. */
export const changeFacts = (change: (facts: Facts, at: number) => Facts): Promise<Facts> =>
  alone(async () => {
    const at = await instantNow();
    const facts = await factsNow(at);
    return keepFacts(facts, change(facts, at));
  });
