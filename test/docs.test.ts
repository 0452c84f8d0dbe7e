import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import wxt from '../wxt.config';
import {
  briefingLinesIn,
  brokenLinks,
  difference,
  longTasks,
  missingPaths,
  type Project,
  sourcesIn,
  storedNamesIn,
  unknownScripts,
} from './support/docs/checks';
import { type Doc, firstCells, linksOf } from './support/docs/text';
import { checkNoMachine } from './support/house/places';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): Doc => ({ path, text: readFileSync(root + path, 'utf8') });

/** Tracked files and those about to be: a document is held before its first commit. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
})
  .toString()
  .split('\0')
  .filter((path) => path !== '' && existsSync(root + path));

const isDoc = (path: string) => /^(README|CHANGELOG)\.md$|^docs\/.*\.md$/.test(path);
const docs = files.filter(isDoc).map(read);
const code = files.filter((path) => /^(core|components|extension|demo)\/.*\.ts$/.test(path)).map(read);
const { scripts, dependencies, devDependencies, version } = JSON.parse(read('package.json').text) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  version: string;
};
const project: Project = {
  has: (path) => files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)),
  scripts: Object.keys(scripts),
  docs,
};
const docAt = (path: string): Doc => docs.find((doc) => doc.path === path) ?? { path, text: '' };
/** A link's path from the root. */
const resolved = (target: string, from: string): string =>
  decodeURI(new URL(target, `file:///${from}`).pathname).slice(1);
const unique = (all: readonly string[]) => [...new Set(all)];

/** Each check with a document that breaks it: one that cannot fail holds nothing. */
const checks: [name: string, check: (doc: Doc, project: Project) => string[], broken: Doc[]][] = [
  [
    'links and pictures lead somewhere',
    brokenLinks,
    [
      { path: 'README.md', text: '[a](docs/nowhere.md)' },
      { path: 'docs/a.md', text: '![a](pictures/nowhere.png)' },
      { path: 'docs/tasks/a.md', text: '[a](../../README.md#nowhere)' },
      { path: 'docs/a.md', text: '<img src="../nowhere.png">' },
    ],
  ],
  [
    'npm scripts exist',
    unknownScripts,
    [
      { path: 'README.md', text: 'Run `npm run nothing`.' },
      { path: 'README.md', text: '```sh\nnpm run nothing -- --all\n```' },
    ],
  ],
  [
    'paths exist',
    missingPaths,
    [
      { path: 'README.md', text: 'See `core/nowhere.ts`.' },
      { path: 'README.md', text: '`node scripts/nowhere.mjs --all`' },
      { path: 'docs/a.md', text: '`test/nowhere/<name>.test.ts`' },
      { path: 'docs/a.md', text: '`nowhere.config.ts`' },
    ],
  ],
  ['task pages are short', longTasks, [{ path: 'docs/tasks/a.md', text: 'a\n'.repeat(16) }]],
  [
    'no path of one machine',
    (doc) => checkNoMachine([doc]).map(({ where, what }) => `${where}: ${what}`),
    [{ path: 'docs/a.md', text: `cd ${['', 'home', 'someone', 'kakari'].join('/')}` }],
  ],
];

describe.each(checks)('%s', (_, check, broken) => {
  it.each(broken)('can fail: $text', (doc) => {
    expect(check(doc, project)).toHaveLength(1);
  });

  it.each(docs)('$path', (doc) => {
    expect(check(doc, project)).toEqual([]);
  });
});

describe('the documents', () => {
  it('can all be reached from the README', () => {
    const reached = new Set<string>();
    const queue = ['README.md', 'CHANGELOG.md'];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const targets = linksOf(docAt(path)).map((target) => resolved(target, path));
      // A link to a folder reaches what lies in it.
      const next = docs.filter((doc) =>
        targets.some((target) => (target.endsWith('/') ? doc.path.startsWith(target) : doc.path === target)),
      );
      queue.push(...next.map((doc) => doc.path));
    }
    expect(docs.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('show every picture there is, none of them heavy', () => {
    const pictures = files.filter((path) => path.startsWith('docs/pictures/'));
    const shown = docs.flatMap((doc) => linksOf(doc).map((target) => resolved(target, doc.path)));
    expect(pictures.filter((path) => !shown.includes(path))).toEqual([]);
    expect(pictures.filter((path) => statSync(root + path).size > 250_000)).toEqual([]);
    expect(pictures.length).toBeGreaterThan(0);
  });

  it('say what changed in this version', () => {
    expect(docAt('CHANGELOG.md').text).toMatch(
      new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?`, 'm'),
    );
  });
});

describe('lists', () => {
  it('differ when one side has more, or one twice', () => {
    expect(difference('a', ['x', 'y', 'y'], ['x', 'z'])).toHaveLength(4);
  });

  it('docs/dependencies.md justifies every dependency, and no other', () => {
    const doc = docAt('docs/dependencies.md');
    const actual = Object.keys({ ...dependencies, ...devDependencies });
    expect(difference(doc.path, firstCells(doc), actual)).toEqual([]);
    for (const line of doc.text.split('\n').filter((one) => one.startsWith('| `')))
      expect(line.split('|')[2]?.trim().length, line).toBeGreaterThan(2);
  });

  it('docs/privacy.md names every permission, and no other', async () => {
    const doc = docAt('docs/privacy.md');
    const given = await Promise.all((['chrome', 'edge', 'firefox'] as const).map(permissionsOf));
    expect(difference(doc.path, firstCells(doc, '### Permissions'), unique(given.flat()))).toEqual([]);
  });

  it('docs/privacy.md names everything the extension keeps, and nothing else', () => {
    const doc = docAt('docs/privacy.md');
    const kept = unique(code.flatMap(({ text }) => storedNamesIn(text)));
    const listed = [...doc.text.matchAll(/^### What is kept .*$/gm)].flatMap(([heading]) =>
      firstCells(doc, heading),
    );
    expect(kept).toContain('salt');
    expect(difference(doc.path, listed, kept)).toEqual([]);
  });
});

async function permissionsOf(browser: 'chrome' | 'edge' | 'firefox'): Promise<string[]> {
  const environment = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const { manifest } = wxt;
  const made = typeof manifest === 'function' ? await manifest(environment) : await manifest;
  return [...(made?.permissions ?? []), ...(made?.host_permissions ?? [])].map(String);
}

describe('docs/sources.md', () => {
  const doc = docAt('docs/sources.md');
  const listed = firstCells(doc, '## Public pages');

  it('reads a citation only where there is one', () => {
    expect(sourcesIn("source: 'briefing L554, S13, S30' // ES2022, S3-like, CSS3 and （S2）")).toEqual([
      'S13',
      'S30',
      'S2',
    ]);
    expect(briefingLinesIn('briefing L80, L82 and briefing L143–L545; L9')).toEqual([80, 82, 143, 545]);
  });

  it('has every page that rules, words and documents cite, and no other', () => {
    const others = docs.filter(({ path }) => path !== doc.path);
    const cited = unique([...code, ...others].flatMap(({ text }) => sourcesIn(text)));
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((source) => !listed.includes(source))).toEqual([]);
    expect(listed.filter((source) => !cited.includes(source))).toEqual([]);
  });

  it('is in order, each number once and with its address', () => {
    const numbers = listed.map((source) => Number(source.slice(1)));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const line of doc.text.split('\n').filter((one) => /^\| S\d/.test(one)))
      expect(line).toMatch(/^\| S\d+ \| <https?:\/\/\S+> \| [^|]+ \|$/);
  });

  it('says how long the briefing is: no line beyond it is cited', () => {
    const length = Number(/which has (\d+) lines/.exec(doc.text)?.[1]);
    expect(length).toBeGreaterThan(0);
    for (const { path, text } of [...code, ...docs])
      expect(Math.max(0, ...briefingLinesIn(text)), path).toBeLessThanOrEqual(length);
  });
});
