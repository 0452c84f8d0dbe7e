import { isPlainDate } from '#core/calendar';

/** Gives the value where it holds, else undefined. What it gives holds nothing that was not checked. */
export type Check<T> = (value: unknown) => T | undefined;

export const oneOf =
  <T extends string>(...values: readonly T[]): Check<T> =>
  (value) =>
    values.find((each) => each === value);

export const bool: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const whole =
  (from: number, to: number): Check<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : undefined;

export const text =
  (pattern: RegExp): Check<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

/** Refused as a whole where one entry does not hold; each entry once. */
export const listOf =
  <T>(each: Check<T>, most: number): Check<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const checked = value.map(each).filter((entry) => entry !== undefined);
    return checked.length === value.length ? [...new Set(checked)] : undefined;
  };

/** All fields, and no others. */
export const fields =
  <T extends object>(checks: { readonly [K in keyof T]: Check<T[K]> }): Check<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const names = Object.keys(checks) as (keyof T & string)[];
    const known = names.map((name) => [name, checks[name](value[name])] as const);
    const holds =
      known.every(([, field]) => field !== undefined) && Object.keys(value).length === names.length;
    return holds ? (Object.fromEntries(known) as T) : undefined;
  };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const clockTime = text(/^([01]\d|2[0-3]):[0-5]\d$/);

/** 'YYYY-MM-DD', or 'MM-DD' for every year. */
export const closedDay: Check<string> = (value) => {
  if (typeof value !== 'string') return undefined;
  return isPlainDate(/^\d\d-\d\d$/.test(value) ? `2024-${value}` : value) ? value : undefined;
};
