import { browser } from 'wxt/browser';
import { storedItem } from './item';
import { isObject } from './settings/checks';
import { isOptionName, optionNames, takeOptions } from './settings/options';
import { builtIn, type OptionName, type Settings } from './settings/types';

export { optionNames } from './settings/options';
export { builtIn, type OptionName, type Role, reminderSettings, type Settings } from './settings/types';

/** One option as it holds now, and who said so. */
export type Effective<T> = {
  readonly value: T;
  readonly from: 'built-in' | 'own' | 'administrator';
  /** Set where it cannot be changed here. */
  readonly lockedBy?: 'administrator';
};
export type EffectiveSettings = { readonly [Name in OptionName]: Effective<Settings[Name]> };

/** Only what the user chose: what was not chosen follows the administrator's defaults and ours. */
const own = storedItem<Partial<Settings>>(
  'settings',
  (value) => (isObject(value) ? takeOptions(value).taken : undefined),
  () => ({}),
);

/** Longer than any browser takes to load its policies; then none is taken to be there. In ms. */
const untilLoaded = 8000;

/** What the administrator laid down: each option a default, or fixed where `locked` names it. */
async function managed(
  patience: number,
): Promise<{ presets: Partial<Settings>; locked: ReadonlySet<string> }> {
  const found = await Promise.race([policy(), after(patience)]);
  if (!isObject(found)) return { presets: {}, locked: new Set() };
  const locked = Array.isArray(found.locked) ? found.locked.filter((name) => typeof name === 'string') : [];
  return { presets: takeOptions(found).taken, locked: new Set(locked) };
}

/** Firefox rejects where there is no policy, and knows no managed storage in a frame. */
const policy = async (): Promise<unknown> => {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
};

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), milliseconds));

/**
 * Every option: the administrator's where it is locked, else the user's, else the administrator's default, else ours.
 * An option that is locked without a value that holds is locked at nothing: it stays the user's.
 *
 * Just after the browser started, Chromium answers only when its policies are loaded, 2.6 s later as we measured:
 * who must show something sooner says how many ms it waits, and asks again.
 */
export async function effectiveSettings(patience = untilLoaded): Promise<EffectiveSettings> {
  const [chosen, { presets, locked }] = await Promise.all([own.read(), managed(patience)]);
  const effective = <Name extends OptionName>(name: Name): Effective<Settings[Name]> => {
    const preset: Settings[Name] | undefined = presets[name];
    if (preset !== undefined && locked.has(name))
      return { value: preset, from: 'administrator', lockedBy: 'administrator' };
    const mine: Settings[Name] | undefined = chosen[name];
    if (mine !== undefined) return { value: mine, from: 'own' };
    return preset === undefined
      ? { value: builtIn[name], from: 'built-in' }
      : { value: preset, from: 'administrator' };
  };
  return Object.fromEntries(optionNames.map((name) => [name, effective(name)])) as EffectiveSettings;
}

/** The values alone. */
export const valuesOf = (effective: EffectiveSettings): Settings =>
  Object.fromEntries(optionNames.map((name) => [name, effective[name].value])) as unknown as Settings;

type Change = { readonly [Name in OptionName]?: Settings[Name] | undefined };

/**
 * Chooses options anew; `undefined` gives one back to the defaults. What does not hold, and what the administrator
 * locked, stays as it was and is named. One after the other: two changes may come at once, from one page or two.
 * @param change what is chosen; of a part of an option made of what holds at its turn, not of what a page has shown
 * @throws when the browser refuses
 */
export const changeSettings = (
  change: Change | ((now: Settings) => Change),
): Promise<{ readonly refused: readonly OptionName[]; readonly locked: readonly OptionName[] }> =>
  navigator.locks.request('kakari-settings', async () => {
    const chosen = await own.readSurely();
    const now = await effectiveSettings();
    const wanted = typeof change === 'function' ? change(valuesOf(now)) : change;
    const names = Object.keys(wanted).filter(isOptionName);
    const locked = names.filter((name) => now[name].lockedBy !== undefined);
    const free = names.filter((name) => now[name].lockedBy === undefined);
    const { taken, refused } = takeOptions(Object.fromEntries(free.map((name) => [name, wanted[name]])));
    const given = new Set<string>(free.filter((name) => !refused.includes(name)));
    const kept = Object.entries(chosen).filter(([name]) => !given.has(name));
    await own.write({ ...Object.fromEntries(kept), ...taken });
    return { refused, locked };
  });

/** Calls `listener` with what holds whenever the user or the administrator changed something. */
export function followSettings(listener: (settings: EffectiveSettings) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'managed' && !(area === 'local' && 'settings' in changes)) return;
    effectiveSettings().then((settings) => {
      if (!signal.aborted) listener(settings);
    });
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}
