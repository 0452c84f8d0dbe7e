import { inFolder, type Problem, problem, type Source } from './source';

const ENTRY_FILE =
  /^(background\.ts|([\w-]+\.)?content\.ts|content\.css|[\w-]+\.content\.css|[\w.-]+\.html)$/;

/** WXT makes an entry point of everything in that folder, helpers and tests included. */
export function checkEntrypoints(sources: readonly Source[]): Problem[] {
  const root = 'extension/entrypoints';
  const files = sources.filter(({ path }) => inFolder(path, root));
  return files.flatMap((source) => {
    const [name = '', ...inner] = source.path.slice(root.length + 1).split('/');
    const isEntry =
      inner.length > 0
        ? files.some(
            ({ path }) =>
              /^index\.(ts|html)$/.test(path.slice(`${root}/${name}/`.length)) &&
              inFolder(path, `${root}/${name}`),
          )
        : ENTRY_FILE.test(name) || /defineUnlistedScript\(/.test(source.text);
    if (isEntry) return [];
    const todo = 'move it to extension/overlay, features or portal, and import it from the entry point';
    return [problem(source, 0, 'only entry points may lie here', todo)];
  });
}

const MIRRORED = ['core', 'components', 'extension', 'demo', 'scripts'];

/** test/ mirrors the folders: who looks for the tests of a folder knows where they are. */
export function checkTestMirrors(sources: readonly Source[]): Problem[] {
  return sources
    .filter(
      ({ path }) => MIRRORED.some((area) => inFolder(path, `test/${area}`)) && path.endsWith('.test.ts'),
    )
    .flatMap((source) => {
      const folder = source.path.slice('test/'.length, source.path.lastIndexOf('/'));
      if (sources.some(({ path }) => inFolder(path, folder))) return [];
      return [
        problem(
          source,
          0,
          `it mirrors ${folder}/, which does not exist`,
          'move it to the folder of what it tests',
        ),
      ];
    });
}

const MACHINE_PATH = /(?<![\w.-])\/(home|Users|work|root)\/[\w.-]+|[A-Za-z]:\\{1,2}Users\\{1,2}\w+/;
const REGISTRY = /\bregistry[.-][\w-]+\.[a-z]{2,}|\bnpm\.pkg\.[a-z]+\.com/i;

/** What is tracked works on every machine, and tells nothing of the one it was written on. */
export function checkNoMachine(sources: readonly Source[]): Problem[] {
  return sources.flatMap((source) => {
    const problems: Problem[] = [];
    const path = MACHINE_PATH.exec(source.text);
    if (path) {
      const todo = 'write it relative to the project (import.meta.url, os.tmpdir())';
      problems.push(problem(source, path.index, `${path[0]} is a path of one machine`, todo));
    }
    const host = REGISTRY.exec(source.text);
    if (host) {
      const todo = 'leave the registry to the user’s npm settings (omit-lockfile-registry-resolved)';
      problems.push(problem(source, host.index, `${host[0]} is a package registry`, todo));
    }
    return problems;
  });
}

const SIZES: readonly { kind: string; files: RegExp; lines: number }[] = [
  { kind: 'entry point', files: /^extension\/entrypoints\/.*\.ts$/, lines: 40 },
  { kind: 'feature', files: /^extension\/features\/[\w-]+\.ts$/, lines: 120 },
  { kind: 'page reader', files: /^extension\/portal\/pages\/.*\.ts$/, lines: 100 },
  { kind: 'rule', files: /^core\/schemes\/.*\/rules\/.*\.ts$/, lines: 60 },
  { kind: 'element', files: /^components\/([\w-]+)\/\1\.ts$/, lines: 250 },
];

/** design.md §4: sizes are a mirror, not a law. Reported, never a failure. */
export function longFiles(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const size = SIZES.find(({ files }) => files.test(path));
    const lines = text.trimEnd().split('\n').length;
    return size && lines > size.lines ? [`${path}: ${lines} lines (${size.kind} ≤ ${size.lines})`] : [];
  });
}
