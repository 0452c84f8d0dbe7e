import { describe, expect, it } from 'vitest';
import { policyOf, registryKeys } from '#extension/policy/entries';
import { formatsOf, policyFile, registryText, scriptText } from '#extension/policy/formats';
import { builtIn } from '#extension/stored/settings';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const settings = {
  ...builtIn,
  role: 'staff',
  prefecture: '京都府',
  closedDays: ['08-13', '2026-12-29'],
  disabledFeatures: [],
} as const;
const policy = policyOf(settings, {
  role: 'lock',
  prefecture: 'preset',
  closedDays: 'preset',
  cadence: 'lock',
  disabledFeatures: 'preset',
  language: 'leave',
});
if (policy === undefined) throw new Error('no policy');

const textOf = async (format: Parameters<typeof policyFile>[0]) =>
  JSON.parse(await policyFile(format, policy, id).content.text());

describe('a policy', () => {
  it('holds what was chosen and names what is locked', () => {
    expect(policy).toEqual({
      role: 'staff',
      prefecture: '京都府',
      closedDays: ['08-13', '2026-12-29'],
      cadence: builtIn.cadence,
      disabledFeatures: [],
      locked: ['role', 'cadence'],
    });
  });

  it('is none where nothing was chosen', () => {
    expect(policyOf(builtIn, { role: 'leave' })).toBeUndefined();
  });
});

describe('the registry', () => {
  it('has a key for each list and object, entries numbered from 1, booleans as numbers', () => {
    expect(registryKeys(policy)).toContainEqual({
      path: ['closedDays'],
      values: [
        { name: '1', data: '08-13' },
        { name: '2', data: '2026-12-29' },
      ],
    });
    expect(registryKeys(policy)).toContainEqual({ path: ['disabledFeatures'], values: [] });
    expect(registryKeys({ a: { b: true } })).toEqual([
      { path: [], values: [] },
      { path: ['a'], values: [{ name: 'b', data: 1 }] },
    ]);
  });

  it('file is UTF-16LE with a mark, for Chrome and Edge, the old policy removed first', async () => {
    const { name, content } = policyFile('registry', policy, id);
    expect(name).toBe('kakari-policy.reg');
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 0x57, 0x00]);
    const text = new TextDecoder('utf-16le').decode(bytes);
    expect(text).toBe(registryText(policy, id));
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
    for (const browser of ['Google\\Chrome', 'Microsoft\\Edge']) {
      const root = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`;
      const removed = lines.indexOf(`[-${root}]`);
      expect(removed).toBeGreaterThan(0);
      expect(lines.indexOf(`[${root}]`)).toBeGreaterThan(removed);
      expect(lines).toContain(`[${root}\\cadence]`);
      expect(lines.slice(lines.indexOf(`[${root}\\locked]`)).slice(1, 3)).toEqual([
        '"1"="role"',
        '"2"="cadence"',
      ]);
    }
    expect(lines).toContain('"prefecture"="京都府"');
    expect(lines).toContain('"everyWorkingDays"=dword:00000003');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('file quotes what would end a value', () => {
    expect(registryText({ prefecture: 'a"b\\c' }, id)).toContain('"prefecture"="a\\"b\\\\c"');
  });
});

describe('Intune’s script', () => {
  it('writes the same keys and values, and quotes them', async () => {
    const text = scriptText({ ...policy, prefecture: "a'b" }, id);
    for (const { path, values } of registryKeys(policy))
      for (const { name } of values) {
        const key = [
          'HKLM:',
          'SOFTWARE',
          'Policies',
          'Microsoft',
          'Edge',
          '3rdparty',
          'extensions',
          id,
          'policy',
          ...path,
        ];
        expect(text).toContain(`New-ItemProperty -Path '${key.join('\\')}' -Name '${name}'`);
      }
    expect(text).toContain("-PropertyType String -Value 'a''b'");
    expect(text).toContain('-PropertyType DWord -Value 3 ');
    const bytes = new Uint8Array(await policyFile('intune', policy, id).content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe('the JSON files', () => {
  it('are what each browser reads', async () => {
    expect(await textOf('linux')).toEqual({ '3rdparty': { extensions: { [id]: policy } } });
    expect(await textOf('firefox')).toEqual({ policies: { '3rdparty': { Extensions: { [id]: policy } } } });
    expect(await textOf('console')).toMatchObject({
      role: { Value: 'staff' },
      locked: { Value: ['role', 'cadence'] },
    });
  });

  it('Firefox gets only its own', () => {
    expect(formatsOf('firefox')).toEqual(['firefox']);
    expect(formatsOf('edge')).not.toContain('firefox');
  });
});
