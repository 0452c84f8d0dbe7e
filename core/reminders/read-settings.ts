import { isPlainDate } from '../calendar';
import { rowSchemes } from './facts';
import { isClockTime, isObject, isOneOf, isWhole, listOf } from './guards';
import { defaultSettings, type Settings } from './settings';

/** The setting that was not usable; the default stands in its place. */
export type SettingsFault =
  | 'not-settings'
  | 'role'
  | 'cadence'
  | 'look'
  | 'ages'
  | 'closed-days'
  | 'closed-weekdays'
  | 'quiet-hours'
  | 'schemes'
  | 'prefecture'
  | 'period-days'
  | 'notifications';

/**
 * Settings from what was stored, handed over in a file, or set by an administrator. Never throws; what is missing has
 * its default, what is bad too, with its name. In a list only the bad entries fall away.
 */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly faults: readonly SettingsFault[];
} {
  if (value === undefined || value === null) return { settings: defaultSettings, faults: [] };
  if (!isObject(value)) return { settings: defaultSettings, faults: ['not-settings'] };
  const faults: SettingsFault[] = [];
  const read = <T, D>(
    raw: unknown,
    good: (raw: unknown) => T | undefined,
    missing: D,
    fault: SettingsFault,
  ): T | D => {
    const found = good(raw);
    if (raw !== undefined && found === undefined) faults.push(fault);
    return found ?? missing;
  };
  const list = <T>(raw: unknown, good: (each: unknown) => each is T, fault: SettingsFault): readonly T[] => {
    const kept = listOf(raw).filter(good);
    if (raw !== undefined && (!Array.isArray(raw) || kept.length < raw.length)) faults.push(fault);
    return [...new Set(kept)];
  };
  const role = read(value.role, isRole, undefined, 'role');
  const prefecture = read(value.prefecture, readPrefecture, undefined, 'prefecture');
  const settings: Settings = {
    ...(role && { role }),
    cadence: read(value.cadence, readCadence, defaultSettings.cadence, 'cadence'),
    look: read(value.look, isLook, defaultSettings.look, 'look'),
    ages: read(value.ages, readAges, defaultSettings.ages, 'ages'),
    closedDays: list(value.closedDays, isClosedDay, 'closed-days'),
    closedWeekdays: list(value.closedWeekdays, isWeekday, 'closed-weekdays'),
    quietHours:
      value.quietHours === null
        ? null
        : read(value.quietHours, readQuietHours, defaultSettings.quietHours, 'quiet-hours'),
    schemes: read(value.schemes, readSchemes, defaultSettings.schemes, 'schemes'),
    ...(prefecture && { prefecture }),
    periodDays: read(
      value.periodDays,
      (raw) => (isWhole(raw, 0, 60) ? raw : undefined),
      defaultSettings.periodDays,
      'period-days',
    ),
    notifications: read(
      value.notifications,
      (raw) => (typeof raw === 'boolean' ? raw : undefined),
      defaultSettings.notifications,
      'notifications',
    ),
  };
  return { settings, faults };
}

const oneOf =
  <T>(values: readonly T[]) =>
  (raw: unknown): T | undefined =>
    isOneOf(values, raw) ? raw : undefined;

const isRole = oneOf(['physician', 'staff', 'both'] as const);
const isLook = oneOf(['notification', 'badge', 'off'] as const);
const isWeekday = (raw: unknown): raw is number => isWhole(raw, 0, 6);

/** 29 February is a day of every year for this. */
const isClosedDay = (raw: unknown): raw is string => isPlainDate(raw) || isPlainDate(`2024-${raw}`);

function readCadence(raw: unknown): Settings['cadence'] | undefined {
  if (!isObject(raw)) return undefined;
  const { everyWorkingDays, time, moreOften, secondTime } = { ...defaultSettings.cadence, ...raw };
  return isWhole(everyWorkingDays, 1, 20) &&
    isClockTime(time) &&
    isClockTime(secondTime) &&
    typeof moreOften === 'boolean'
    ? { everyWorkingDays, time, moreOften, secondTime }
    : undefined;
}

function readAges(raw: unknown): Settings['ages'] | undefined {
  const [badge, notification, everyCadence, ...more] = listOf(raw);
  if (!isWhole(badge, 0, 250) || !isWhole(notification, badge, 250) || more.length > 0) return undefined;
  return isWhole(everyCadence, notification, 250) ? [badge, notification, everyCadence] : undefined;
}

function readQuietHours(raw: unknown): NonNullable<Settings['quietHours']> | undefined {
  if (!isObject(raw)) return undefined;
  const { from, to } = raw;
  // The same time twice would be a whole day of silence, or none: nobody can tell.
  return isClockTime(from) && isClockTime(to) && from !== to ? { from, to } : undefined;
}

function readSchemes(raw: unknown): Settings['schemes'] | undefined {
  if (!isObject(raw)) return undefined;
  const schemes = { ...defaultSettings.schemes, ...raw };
  if (!rowSchemes.every((scheme) => typeof schemes[scheme] === 'boolean')) return undefined;
  return {
    'reporting-training': schemes['reporting-training'],
    'family-physician-training': schemes['family-physician-training'],
    other: schemes.other,
  };
}

const readPrefecture = (raw: unknown): string | undefined =>
  typeof raw === 'string' && raw.trim() !== '' && raw.length <= 20 ? raw.trim() : undefined;
