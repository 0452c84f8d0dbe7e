import { type Policy, type RegistryKey, type RegistryValue, registryKeys, registryRoots } from './entries';

export type PolicyFormat = 'registry' | 'intune' | 'console' | 'linux' | 'firefox';

export const formatsOf = (browser: string): readonly PolicyFormat[] =>
  browser === 'firefox' ? ['firefox'] : ['registry', 'intune', 'console', 'linux'];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const bom = '\uFEFF';

/** The file of a format. @param id the extension's own id in this browser */
export function policyFile(
  format: PolicyFormat,
  policy: Policy,
  id: string,
): { name: string; content: Blob } {
  const file = (name: string, content: BlobPart, type: string) => ({
    name,
    content: new Blob([content], { type }),
  });
  switch (format) {
    case 'registry':
      return file('kakari-policy.reg', utf16(registryText(policy, id)), 'application/octet-stream');
    case 'intune':
      // Windows PowerShell takes a script without a mark for the local code page.
      return file('kakari-policy.ps1', bom + scriptText(policy, id), 'text/plain');
    case 'console':
      return file('kakari-policy.json', json(consolePolicy(policy)), 'application/json');
    case 'linux':
      return file('kakari.json', json({ '3rdparty': { extensions: { [id]: policy } } }), 'application/json');
    case 'firefox':
      return file(
        'policies.json',
        json({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }),
        'application/json',
      );
  }
}

/** Google's console wants each value wrapped. */
const consolePolicy = (policy: Policy) =>
  Object.fromEntries(Object.entries(policy).map(([name, value]) => [name, { Value: value }]));

/** What regedit itself writes: UTF-16LE with a byte order mark. */
export function utf16(text: string): ArrayBuffer {
  const marked = bom + text;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), true);
  return view.buffer;
}

/** The policy's old key is removed first: entries of a longer list would stay else. */
export function registryText(policy: Policy, id: string): string {
  const keys = registryKeys(policy);
  const blocks = registryRoots(id).flatMap((root) => [
    `[-HKEY_LOCAL_MACHINE\\${root}]`,
    ...keys.map(
      ({ path, values }) =>
        `[HKEY_LOCAL_MACHINE\\${[root, ...path].join('\\')}]\r\n${values.map(registryLine).join('')}`,
    ),
  ]);
  return `Windows Registry Editor Version 5.00\r\n\r\n${blocks.join('\r\n')}\r\n`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const registryLine = ({ name, data }: RegistryValue): string =>
  `${quoted(name)}=${typeof data === 'number' ? `dword:${data.toString(16).padStart(8, '0')}` : quoted(data)}\r\n`;

const single = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The same keys for Intune, which runs scripts but takes no .reg file. */
export function scriptText(policy: Policy, id: string): string {
  const keys = registryKeys(policy);
  const lines = registryRoots(id).flatMap((root) => {
    const key = ({ path }: RegistryKey) => single(['HKLM:', root, ...path].join('\\'));
    return [
      `Remove-Item -Path ${single(`HKLM:\\${root}`)} -Recurse -Force -ErrorAction SilentlyContinue`,
      ...keys.flatMap((each) => [
        `New-Item -Path ${key(each)} -Force | Out-Null`,
        ...each.values.map(({ name, data }) =>
          typeof data === 'number'
            ? `New-ItemProperty -Path ${key(each)} -Name ${single(name)} -PropertyType DWord -Value ${data} -Force | Out-Null`
            : `New-ItemProperty -Path ${key(each)} -Name ${single(name)} -PropertyType String -Value ${single(data)} -Force | Out-Null`,
        ),
      ]),
    ];
  });
  return `# kakari: policy of the extension for Chrome and Edge\r\n${lines.join('\r\n')}\r\n`;
}
