/** Everybody here is invented, and the numbers are none that a register would give out. */
export type Person = { readonly name: string; readonly registration: string };

export const people: readonly Person[] = [
  { name: '見本 太郎', registration: '000000' },
  { name: '見本 花子', registration: '000001' },
  { name: '見本 次郎', registration: '000002' },
  { name: '例示 三郎', registration: '000003' },
  { name: '例示 桜子', registration: '000004' },
  { name: '架空 四郎', registration: '000005' },
  { name: '架空 梅子', registration: '000006' },
];

/** Who can be signed in as the physician: two, since two physicians may share one computer. */
export const physicians = [0, 1] as const;

export const associations = ['見本市医師会', '見本県医師会'] as const;

const nobody: Person = { name: '', registration: '' };
export const personAt = (index: number): Person => people[index] ?? nobody;
