import { bool, type Check, clockTime, closedDay, fields, listOf, oneOf, text, whole } from './checks';
import type { OptionName, Settings } from './types';

/** How each option is checked, wherever it comes from: storage of an older version, a file, a policy. */
export const checks: { readonly [Name in OptionName]: Check<Settings[Name]> } = {
  role: oneOf('auto', 'physician', 'staff', 'both'),
  language: oneOf('auto', 'ja', 'en'),
  disabledFeatures: listOf(text(/^[a-z][a-z0-9-]{0,39}$/), 50),
  cadence: fields({
    everyWorkingDays: whole(1, 20),
    time: clockTime,
    moreOften: bool,
    secondTime: clockTime,
  }),
  look: oneOf('notification', 'badge', 'off'),
  ages: risingAges,
  closedDays: listOf(closedDay, 366),
  closedWeekdays: listOf(whole(0, 6), 7),
  quietHours: fields({ from: clockTime, to: clockTime }),
  schemes: fields({ 'reporting-training': bool, 'family-physician-training': bool, other: bool }),
  prefecture: text(/^\p{L}{0,10}$/u),
  periodDays: whole(0, 60),
  notifications: bool,
};

export const optionNames = Object.keys(checks) as OptionName[];

export const isOptionName = (name: string): name is OptionName => Object.hasOwn(checks, name);

/** The options of a bag from anywhere that hold; the others are left out and named. */
export function takeOptions(bag: Readonly<Record<string, unknown>>): {
  readonly taken: Partial<Settings>;
  readonly refused: readonly OptionName[];
} {
  const given = optionNames.filter((name) => bag[name] !== undefined);
  const checked = given.map((name) => [name, checks[name](bag[name])] as const);
  return {
    taken: Object.fromEntries(checked.filter(([, value]) => value !== undefined)),
    refused: checked.flatMap(([name, value]) => (value === undefined ? [name] : [])),
  };
}

function risingAges(value: unknown): Settings['ages'] | undefined {
  const ages = listOf(whole(0, 250), 3)(value);
  const [badge, notification, everyCadence] = ages ?? [];
  if (badge === undefined || notification === undefined || everyCadence === undefined) return undefined;
  return badge < notification && notification < everyCadence
    ? [badge, notification, everyCadence]
    : undefined;
}
