import { isObject } from '../../stored/settings/checks';
import { isOptionName, takeOptions } from '../../stored/settings/options';
import type { OptionName, Settings } from '../../stored/settings/types';

/** Why a file of options was not loaded. */
export type SettingsFileProblem =
  | { readonly code: 'too-large' | 'not-json' | 'not-settings' | 'newer-version' | 'not-readable' }
  | { readonly code: 'option'; readonly option: OptionName };

export type SettingsFileReading =
  | { readonly ok: true; readonly settings: Partial<Settings>; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly problems: readonly SettingsFileProblem[] };

const kind = 'kakari-settings';
const version = 1;
/** Characters; a file with every closed day of many years has some thousand. */
const longest = 100_000;

export const settingsFileText = (settings: Settings): string =>
  `${JSON.stringify({ file: kind, version, settings }, null, 2)}\n`;

/** All or nothing: one option that does not hold refuses the file. An option that only a newer version knows is named. */
export function readSettingsFile(text: string): SettingsFileReading {
  const refuse = (...problems: SettingsFileProblem[]): SettingsFileReading => ({ ok: false, problems });
  if (text.length > longest) return refuse({ code: 'too-large' });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse({ code: 'not-json' });
  }
  if (!isObject(data) || data.file !== kind || !isObject(data.settings))
    return refuse({ code: 'not-settings' });
  if (typeof data.version !== 'number' || data.version > version) return refuse({ code: 'newer-version' });
  const { taken, refused } = takeOptions(data.settings);
  if (refused.length > 0) return refuse(...refused.map((option) => ({ code: 'option' as const, option })));
  return {
    ok: true,
    settings: taken,
    unknown: Object.keys(data.settings).filter((name) => !isOptionName(name)),
  };
}
