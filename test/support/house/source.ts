import { posix } from 'node:path';
import { parseSync } from 'vite';

/** One file of the project: its path from the root, with '/', and its text. */
export type Source = { path: string; text: string };

/** `todo` is what the reader does next: no message of the house only complains. */
export type Problem = { where: string; what: string; todo: string };

export type Node = { type: string; start: number; end: number } & Record<string, unknown>;

export type Import = { specifier: string; at: number; kind: 'static' | 'lazy' | 'type' };

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

export function isCode({ path }: Source): boolean {
  return /\.(ts|mts|js|mjs)$/.test(path) && !path.endsWith('.d.ts');
}

export function inFolder(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

export function problem(source: Source, at: number, what: string, todo: string): Problem {
  const line = source.text.slice(0, at).split('\n').length;
  return { where: `${source.path}:${line}`, what, todo };
}

export function describeProblem({ where, what, todo }: Problem): string {
  return `${where}: ${what} → ${todo}`;
}

/** Every node of the file's syntax tree: comments and strings cannot be mistaken for code. */
export function* nodesOf(source: Source): Generator<Node> {
  const { program, errors } = parseSync(source.path, source.text);
  if (errors.length > 0) throw new Error(`${source.path} cannot be parsed: correct its syntax first.`);
  const waiting: unknown[] = [program];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    else if (typeof next === 'object' && next !== null) {
      if (isNode(next)) yield next;
      waiting.push(...Object.values(next));
    }
  }
}

function literal(value: unknown): string | undefined {
  return isNode(value) && typeof value.value === 'string' ? value.value : undefined;
}

/** `import.meta.glob('…')`: what Vite finds by pattern is imported as well. */
function globPatterns(node: Node): string[] {
  const callee = node.callee;
  const isGlob =
    isNode(callee) &&
    isNode(callee.object) &&
    callee.object.type === 'MetaProperty' &&
    isNode(callee.property) &&
    callee.property.name === 'glob';
  if (!isGlob || !Array.isArray(node.arguments)) return [];
  const first: unknown = node.arguments[0];
  const patterns: unknown[] = isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
  return patterns.map(literal).filter((pattern) => pattern !== undefined);
}

/** Whether each of the names is a type: `import { type A, type B } from …` loads nothing here. */
function onlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

export function importsOf(source: Source): Import[] {
  const imports: Import[] = [];
  for (const node of nodesOf(source)) {
    const at = node.start;
    const specifier = literal(node.source);
    if (specifier !== undefined) {
      if (node.type === 'ImportExpression') imports.push({ specifier, at, kind: 'lazy' });
      else if (node.type === 'TSImportType') imports.push({ specifier, at, kind: 'type' });
      else imports.push({ specifier, at, kind: onlyTypes(node) ? 'type' : 'static' });
    }
    if (node.type === 'CallExpression') {
      for (const pattern of globPatterns(node)) imports.push({ specifier: pattern, at, kind: 'static' });
    }
  }
  return imports.sort((a, b) => a.at - b.at);
}

/** The project path an import points at, without guessing its extension; undefined for a package. */
export function projectPath(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), specifier));
  return undefined;
}
