import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  builtIn,
  changeSettings,
  type EffectiveSettings,
  effectiveSettings,
  followSettings,
  optionNames,
  reminderSettings,
  valuesOf,
} from '#extension/stored/settings';
import { checks } from '#extension/stored/settings/options';
import schema from '../../../extension/public/managed-schema.json';
import { locks } from '../support/locks';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => vi.unstubAllGlobals());

const settingsNow = async () => valuesOf(await effectiveSettings());
const manage = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

describe('what holds', () => {
  it('is ours where nobody said anything', async () => {
    expect(await settingsNow()).toEqual(builtIn);
    expect((await effectiveSettings()).role).toEqual({ value: 'auto', from: 'built-in' });
  });

  it('is the user’s, and a default of the administrator’s does not change that', async () => {
    await manage({ role: 'staff', language: 'ja' });
    await changeSettings({ role: 'physician' });
    const { role, language } = await effectiveSettings();
    expect(role).toEqual({ value: 'physician', from: 'own' });
    expect(language).toEqual({ value: 'ja', from: 'administrator' });
  });

  it('is the administrator’s where it is locked, whatever the user chose before', async () => {
    await changeSettings({ role: 'physician', ages: [1, 2, 3] });
    await manage({ role: 'staff', locked: ['role', 'ages'] });
    const { role, ages } = await effectiveSettings();
    expect(role).toEqual({ value: 'staff', from: 'administrator', lockedBy: 'administrator' });
    // Locked at nothing.
    expect(ages).toEqual({ value: [1, 2, 3], from: 'own' });
  });

  it('is ours again where the administrator’s word does not hold', async () => {
    await manage({ role: 'nurse', ages: [5, 3, 1], prefecture: 7, locked: 'role' });
    expect(await settingsNow()).toEqual(builtIn);
  });

  it('is ours where the browser refuses or does not know managed storage', async () => {
    const get = vi
      .spyOn(fakeBrowser.storage.managed, 'get')
      .mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await settingsNow()).toEqual(builtIn);
    get.mockImplementation(() => {
      throw new TypeError('managed is undefined');
    });
    expect(await settingsNow()).toEqual(builtIn);
    get.mockRestore();
  });

  it('does not wait for policies longer than it is told to', async () => {
    const never = new Promise<never>(() => undefined);
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => never);
    expect((await effectiveSettings(5)).role.value).toBe('auto');
    get.mockRestore();
  });

  it('leaves out what an older version or a broken profile stored', async () => {
    await fakeBrowser.storage.local.set({
      settings: { role: 'staff', cadence: { time: '9' }, colour: 'red' },
    });
    expect(await settingsNow()).toEqual({ ...builtIn, role: 'staff' });
    await fakeBrowser.storage.local.set({ settings: 'all of them' });
    expect(await settingsNow()).toEqual(builtIn);
  });
});

describe('changing', () => {
  it('stores only what was chosen, and gives back what is undefined', async () => {
    await changeSettings({ language: 'en', periodDays: 7 });
    await changeSettings({ language: undefined });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { periodDays: 7 } });
  });

  it('names what was refused and what is locked, and leaves both as they were', async () => {
    await manage({ language: 'ja', locked: ['language'] });
    await changeSettings({ ages: [2, 4, 6] });
    const answer = await changeSettings({ language: 'en', ages: [6, 4, 2], periodDays: 3 });
    expect(answer).toEqual({ refused: ['ages'], locked: ['language'] });
    const { language, ages, periodDays } = await settingsNow();
    expect({ language, ages, periodDays }).toEqual({ language: 'ja', ages: [2, 4, 6], periodDays: 3 });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { ages: [2, 4, 6], periodDays: 3 },
    });
  });

  it('loses nothing where two pages choose at once', async () => {
    await Promise.all([changeSettings({ language: 'en' }), changeSettings({ periodDays: 7 })]);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { language: 'en', periodDays: 7 },
    });
  });

  it('of a part is made of what is stored when its turn comes', async () => {
    const off = (id: string) =>
      changeSettings(({ disabledFeatures }) => ({ disabledFeatures: [...disabledFeatures, id] }));
    await Promise.all([off('true-verdict'), off('unit-tally')]);
    expect((await settingsNow()).disabledFeatures).toEqual(['true-verdict', 'unit-tally']);
  });

  it('is told live, by the user as by the administrator, until nobody listens', async () => {
    const told: EffectiveSettings[] = [];
    const listening = new AbortController();
    followSettings((settings) => told.push(settings), listening.signal);
    await changeSettings({ role: 'both' });
    await vi.waitFor(() => expect(told.at(-1)?.role.value).toBe('both'));
    await manage({ role: 'staff', locked: ['role'] });
    await vi.waitFor(() => expect(told.at(-1)?.role.lockedBy).toBe('administrator'));
    await fakeBrowser.storage.local.set({ other: 1 });
    listening.abort();
    await changeSettings({ language: 'en' });
    expect(told).toHaveLength(2);
  });
});

describe('each option', () => {
  it.each(optionNames)('%s: our own value holds', (name) => {
    expect(checks[name](builtIn[name])).toEqual(builtIn[name]);
  });

  const refused: [keyof typeof checks, unknown[]][] = [
    ['role', ['', 'Staff', null, 1]],
    ['language', ['fr', undefined]],
    ['disabledFeatures', ['true-verdict', ['Bad Id'], [1], Array(51).fill('a')]],
    [
      'cadence',
      [
        {},
        { ...builtIn.cadence, everyWorkingDays: 0 },
        { ...builtIn.cadence, time: '24:00' },
        { ...builtIn.cadence, more: 1 },
      ],
    ],
    ['look', ['loud']],
    ['ages', [[3, 5], [3, 7, 5], [3, 5, 5], [3, 5, 251], [-1, 5, 10], [3.5, 5, 10], '3,5,10']],
    ['closedDays', [['2026-02-30'], ['13-01'], ['8-13'], [20260813]]],
    ['closedWeekdays', [[7], [-1], ['Mon']]],
    ['quietHours', [{ from: '18:00' }, { from: '18', to: '08:00' }]],
    ['schemes', [{ 'reporting-training': true }, { ...builtIn.schemes, other: 'yes' }]],
    ['prefecture', ['東京都<b>', '長'.repeat(11), null]],
    ['periodDays', [-1, 61, '14']],
    ['notifications', ['true', 1]],
  ];
  it.each(refused)('%s refuses what does not hold', (name, values) => {
    for (const value of values) expect(checks[name](value), JSON.stringify(value)).toBeUndefined();
  });

  it('a leap day may be closed every year, and an entry counts once', () => {
    expect(checks.closedDays(['02-29', '2026-08-13', '02-29'])).toEqual(['02-29', '2026-08-13']);
  });
});

describe('the reminders get them', () => {
  it('without quiet hours, prefecture and role where none is chosen', () => {
    const none = { from: '00:00', to: '00:00' };
    const { quietHours, prefecture, role } = reminderSettings({ ...builtIn, quietHours: none });
    expect({ quietHours, prefecture, role }).toEqual({ quietHours: null });
  });

  it('with all three where they are', () => {
    const chosen = {
      quietHours: { from: '18:00', to: '08:30' },
      prefecture: '京都府',
      role: 'staff',
    } as const;
    expect(reminderSettings({ ...builtIn, ...chosen })).toMatchObject(chosen);
    expect(reminderSettings({ ...builtIn, ...chosen })).not.toHaveProperty('language');
  });
});

describe('the managed schema', () => {
  type Property = {
    type: string;
    enum?: string[];
    properties?: Record<string, { type: string }>;
    items?: object;
  };
  const properties: Record<string, Property> = schema.properties;

  it('lists exactly the options, and which are locked', () => {
    expect(Object.keys(properties).sort()).toEqual([...optionNames, 'locked'].sort());
  });

  it.each(optionNames)('%s: same kind of value', (name) => {
    const value: unknown = builtIn[name];
    const kind = Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;
    expect(properties[name]?.type).toBe(kind);
    if (kind === 'object')
      expect(Object.keys(properties[name]?.properties ?? {})).toEqual(Object.keys(value as object));
    for (const choice of properties[name]?.enum ?? []) expect(checks[name](choice)).toBe(choice);
  });
});
