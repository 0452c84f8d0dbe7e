import { importsOf, inFolder, isCode, type Problem, problem, projectPath, type Source } from './source';

/**
 * design.md §2: core ← components ← extension; demo uses core and components; inside the extension
 * features → portal, overlay, core, components, and readers know nothing but core. The longest matching
 * folder counts.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  components: ['components', 'core'],
  extension: ['extension', 'components', 'core'],
  'extension/portal': ['extension/portal', 'core'],
  'extension/features': ['extension/features', 'extension/portal', 'extension/overlay', 'components', 'core'],
  demo: ['demo', 'components', 'core'],
};

const NO_PACKAGES: Record<string, RegExp> = {
  core: /^(lit|@lit|wxt|@wxt-dev|@digital-go-jp|node:)/,
  components: /^(wxt|@wxt-dev|node:)/,
  extension: /^node:/,
  'extension/portal': /./,
  // Not node: the replica has a small server of its own.
  demo: /^(wxt|@wxt-dev)/,
};

function areaOf(path: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((area) => inFolder(path, area))
    .sort((a, b) => b.length - a.length)[0];
}

export function checkDirections(sources: readonly Source[]): Problem[] {
  const problems: Problem[] = [];
  for (const source of sources.filter(isCode)) {
    const area = areaOf(source.path);
    if (!area) continue;
    const allowed = MAY_IMPORT[area] ?? [];
    for (const { specifier, at } of importsOf(source)) {
      const target = projectPath(specifier, source.path);
      if (/^[@~]{1,2}\//.test(specifier)) {
        const todo = 'write a relative path or #core/…, #components/…, #extension/… (package.json#imports)';
        problems.push(problem(source, at, `${specifier} is an alias that only WXT knows`, todo));
      } else if (target === undefined) {
        if (!NO_PACKAGES[area]?.test(specifier)) continue;
        const todo = 'take what you need as an argument, or move this file to the folder it belongs to';
        problems.push(problem(source, at, `${area}/ must not use the package ${specifier}`, todo));
      } else if (!allowed.some((folder) => target === folder || inFolder(target, folder))) {
        const todo = `move what you need into one of ${allowed.join(', ')}, or hand it in from the folder above`;
        problems.push(problem(source, at, `${area}/ must not import ${target}`, todo));
      }
    }
  }
  return problems;
}

const DOORS_APART = /^core\/(record|paper|holidays)(\.|\/|$)/;

/** The main door loads no package, and nothing of the doors beside it, however long the way there. */
export function checkMainDoor(sources: readonly Source[], door = 'core/index.ts'): Problem[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const source = [path, `${path}.ts`, `${path}/index.ts`]
      .map((p) => byPath.get(p))
      .find((s) => s !== undefined);
    if (!source || seen.has(source.path) || !isCode(source)) return;
    seen.add(source.path);
    for (const { specifier, at, kind } of importsOf(source)) {
      if (kind !== 'static') continue;
      const target = projectPath(specifier, source.path);
      if (target !== undefined && !DOORS_APART.test(target)) visit(target);
      else {
        const what = `${door} loads ${target ?? `the package ${specifier}`} through this line`;
        problems.push(
          problem(source, at, what, 'import only its types, or move this code behind its own door'),
        );
      }
    }
  };
  visit(door);
  return problems;
}
