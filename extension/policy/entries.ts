import { optionNames } from '../stored/settings/options';
import type { OptionName, Settings } from '../stored/settings/types';

/** How an option is handed to many PCs: not at all, as a default, or fixed. */
export type How = 'leave' | 'preset' | 'lock';
export type Choice = { readonly [Name in OptionName]?: How };

/** What the browser hands to `storage.managed`: options by name, and the names of those that are locked. */
export type Policy = Partial<Settings> & { readonly locked?: readonly OptionName[] };

/** The options that were chosen; undefined where none was. */
export function policyOf(settings: Settings, choice: Choice): Policy | undefined {
  const chosen = optionNames.filter((name) => (choice[name] ?? 'leave') !== 'leave');
  if (chosen.length === 0) return undefined;
  const locked = chosen.filter((name) => choice[name] === 'lock');
  return {
    ...Object.fromEntries(chosen.map((name) => [name, settings[name]])),
    ...(locked.length > 0 && { locked }),
  };
}

export type RegistryValue = { readonly name: string; readonly data: string | number };
export type RegistryKey = { readonly path: readonly string[]; readonly values: readonly RegistryValue[] };

/**
 * A policy as Chromium reads it from the registry: lists and objects are keys of their own, entries of a list are
 * numbered from 1, booleans are 1 and 0.
 */
export function registryKeys(value: object, path: readonly string[] = []): RegistryKey[] {
  const entries = Array.isArray(value)
    ? value.map((each, index) => [`${index + 1}`, each] as const)
    : Object.entries(value);
  const values = entries.flatMap(([name, data]) => {
    if (typeof data === 'boolean') return [{ name, data: Number(data) }];
    return typeof data === 'string' || typeof data === 'number' ? [{ name, data }] : [];
  });
  const inner = entries.flatMap(([name, data]) =>
    typeof data === 'object' && data !== null ? registryKeys(data, [...path, name]) : [],
  );
  return [{ path, values }, ...inner];
}

/** Where Chrome and Edge look for the policy of an extension (Microsoft and Chromium: 3rdparty\extensions). */
export const registryRoots = (id: string): string[] =>
  ['Google\\Chrome', 'Microsoft\\Edge'].map(
    (browser) => `SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`,
  );
