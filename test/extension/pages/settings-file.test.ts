import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFileText } from '#extension/pages/options/settings-file';
import { builtIn } from '#extension/stored/settings';

const file = (settings: object, more: object = {}) =>
  JSON.stringify({ file: 'kakari-settings', version: 1, settings, ...more });

describe('a file of options', () => {
  it('reads back as it was written, also with a byte order mark', () => {
    const settings = { ...builtIn, role: 'both', prefecture: '京都府' } as const;
    expect(readSettingsFile(settingsFileText(settings))).toEqual({ ok: true, settings, unknown: [] });
    expect(readSettingsFile(`\uFEFF${settingsFileText(settings)}`).ok).toBe(true);
  });

  it('is refused as a whole, naming each option that does not hold', () => {
    expect(readSettingsFile(file({ role: 'staff', ages: [9, 1, 2], periodDays: 'x' }))).toEqual({
      ok: false,
      problems: [
        { code: 'option', option: 'ages' },
        { code: 'option', option: 'periodDays' },
      ],
    });
  });

  it('leaves out and names what only a newer version knows', () => {
    expect(readSettingsFile(file({ role: 'staff', colour: 'red' }))).toEqual({
      ok: true,
      settings: { role: 'staff' },
      unknown: ['colour'],
    });
  });

  it.each([
    ['not-json', '{'],
    ['not-json', ''],
    ['not-settings', '[]'],
    ['not-settings', '{"version":1}'],
    ['not-settings', '{"file":"kakari-settings","version":1,"settings":[]}'],
    ['newer-version', file({}, { version: 2 })],
    ['newer-version', file({}, { version: 'x' })],
    ['too-large', `${' '.repeat(100_001)}{}`],
  ])('%s', (code, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, problems: [{ code }] });
  });

  it('cannot reach what is no option', () => {
    const reading = readSettingsFile(
      '{"file":"kakari-settings","version":1,"settings":{"__proto__":{"role":"staff"},"constructor":1}}',
    );
    expect(reading).toMatchObject({ ok: true, settings: {} });
  });
});
