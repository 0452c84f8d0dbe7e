import { posix } from 'node:path';
import { anchorsOf, codeOf, type Doc, linksOf } from './text';

/** What the documents speak of, handed in so that each check can be seen to fail. */
export type Project = {
  /** A file or folder, by its path from the root. */
  readonly has: (path: string) => boolean;
  readonly scripts: readonly string[];
  readonly docs: readonly Doc[];
};

/** Links and pictures lead to a file of the project and, with #, to one of its headings. */
export function brokenLinks(doc: Doc, { has, docs }: Project): string[] {
  return linksOf(doc).flatMap((target) => {
    const [file = '', anchor] = decodeURI(target).split('#');
    const path = file === '' ? doc.path : posix.normalize(posix.join(posix.dirname(doc.path), file));
    if (!has(path)) return [`${doc.path}: there is no ${path}: correct the link`];
    const aim = docs.find((one) => one.path === path);
    if (anchor === undefined || aim === undefined || anchorsOf(aim).includes(anchor)) return [];
    return [`${doc.path}: ${path} has no heading #${anchor}: correct the link`];
  });
}

const NPM = /\bnpm (?:run )?([\w:-]+)/g;
/** npm's own words. */
const BUILT_IN = ['ci', 'install', 'run', 'audit'];

/** `npm run x`, `npm start` and `npm test` are in package.json. */
export function unknownScripts(doc: Doc, { scripts }: Project): string[] {
  return codeOf(doc).flatMap((code) =>
    [...code.matchAll(NPM)]
      .map(([, name = '']) => name)
      .filter((name) => !BUILT_IN.includes(name) && !scripts.includes(name))
      .map((name) => `${doc.path}: package.json has no script "${name}": add it, or correct \`${code}\``),
  );
}

const FOLDERS = /^(\.ci|core|components|extension|demo|test|scripts|docs)\//;
const ROOT_FILES = /^[\w.-]+\.(md|json|ts|mjs)$/;
/** Files that the product makes, named without a folder. */
const MADE = /^(custom-elements|record\.schema|importmap|vscode\.html-data|kakari-settings)\.json$/;

/**
 * Paths named as code exist, from the root or beside the document. `dist/` is there only after a build; of a path with a
 * `<placeholder>` or `*` the folder before it is looked for.
 */
export function missingPaths(doc: Doc, { has }: Project): string[] {
  const words = codeOf(doc).flatMap((code) => code.split(/\s+/));
  return words
    .map((word) => word.replace(/[,;:]$/, ''))
    .filter((word) => FOLDERS.test(word) || (ROOT_FILES.test(word) && !MADE.test(word)))
    .map((word) => word.replace(/[^/]*[<*].*$/, '').replace(/\/$/, ''))
    .filter((path) => !has(path) && !has(posix.join(posix.dirname(doc.path), path)))
    .map((path) => `${doc.path}: there is no ${path}: correct the path`);
}

const LONGEST_TASK = 15;

export function longTasks(doc: Doc): string[] {
  const lines = doc.text.trimEnd().split('\n').length;
  if (!doc.path.startsWith('docs/tasks/') || lines <= LONGEST_TASK) return [];
  return [`${doc.path}: ${lines} lines: a task page has at most ${LONGEST_TASK}; link to the rest`];
}

/** Both directions: nothing left out, nothing that is no longer there. */
export function difference(where: string, listed: readonly string[], actual: readonly string[]): string[] {
  return [
    ...actual.filter((one) => !listed.includes(one)).map((one) => `${where}: say a word about "${one}"`),
    ...listed.filter((one) => !actual.includes(one)).map((one) => `${where}: take out "${one}"; it is gone`),
    ...listed.filter((one, at) => listed.indexOf(one) !== at).map((one) => `${where}: "${one}" stands twice`),
  ];
}

/** 「S14」 in a source, a comment or a document. */
export const sourcesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w-])S\d{1,2}(?![\w-])/g)].map(([source]) => source);

/** The last line of 「briefing L80, L82」 and 「briefing L143–L545」, and every line before it. */
export const briefingLinesIn = (text: string): number[] =>
  [...text.matchAll(/briefing L\d+(?:(?:, |-|–)L?\d+)*/g)].flatMap(([cited]) =>
    [...cited.matchAll(/\d+/g)].map(([line]) => Number(line)),
  );

/** Names under which the extension keeps something: `storedItem<T>('name', …)` and its like. */
export const storedNamesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:stored|session)\w*Item\s*(?:<[^(]*>)?\(\s*'([\w-]+)'/g)].map(
    ([, name = '']) => name,
  );
