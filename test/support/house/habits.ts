import { inFolder, isCode, isNode, type Node, nodesOf, type Problem, problem, type Source } from './source';

type Finding = { what: string; todo: string } | undefined;

function check(
  sources: readonly Source[],
  folders: readonly string[],
  find: (node: Node, source: Source) => Finding,
): Problem[] {
  return sources
    .filter((source) => isCode(source) && folders.some((folder) => inFolder(source.path, folder)))
    .flatMap((source) =>
      [...nodesOf(source)].flatMap((node) => {
        const finding = find(node, source);
        return finding ? [problem(source, node.start, finding.what, finding.todo)] : [];
      }),
    );
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MemberExpression')
    return `${nameOf(node.object) ?? '?'}.${nameOf(node.property) ?? '?'}`;
  return undefined;
}

/** core answers the same question with the same answer: no clock, no network, no output, no chance. */
export function checkCoreIsPure(sources: readonly Source[]): Problem[] {
  return check(sources, ['core'], (node) => {
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date') {
      const clock = Array.isArray(node.arguments) && node.arguments.length === 0;
      return clock
        ? { what: 'core reads the clock', todo: 'take the day or instant as an argument' }
        : undefined;
    }
    const name =
      node.type === 'CallExpression'
        ? nameOf(node.callee)
        : node.type === 'MemberExpression'
          ? nameOf(node)
          : undefined;
    if (!name) return undefined;
    if (node.type === 'MemberExpression') {
      if (/^(Date|performance)\.now$/.test(name)) {
        return { what: 'core reads the clock', todo: 'take the day or instant as an argument' };
      }
      if (name.startsWith('console.')) return { what: 'core prints', todo: 'answer with a reason code' };
      if (name === 'Math.random') return { what: 'core throws dice', todo: 'take the value as an argument' };
      if (name === 'globalThis.fetch')
        return { what: 'core uses the network', todo: 'take the data as an argument' };
      return undefined;
    }
    if (name === 'Date')
      return { what: 'core reads the clock', todo: 'take the day or instant as an argument' };
    return name === 'fetch'
      ? { what: 'core uses the network', todo: 'take the data as an argument' }
      : undefined;
  });
}

/** The text of a tagged template, its expressions left out. */
function templateText(node: Node, tags: RegExp): string | undefined {
  if (node.type !== 'TaggedTemplateExpression' || !tags.test(nameOf(node.tag) ?? '')) return undefined;
  const quasis = isNode(node.quasi) && Array.isArray(node.quasi.quasis) ? node.quasi.quasis : [];
  return quasis.map((quasi) => (quasi as { value: { raw: string } }).value.raw).join('…');
}

/** Under a strict policy inline styles do not apply, and rem belongs to the host page. */
export function checkTemplates(sources: readonly Source[]): Problem[] {
  return check(sources, ['components', 'extension', 'demo'], (node, source) => {
    const markup = templateText(node, /^(html|svg)$/);
    if (markup !== undefined) {
      if (/\sstyle\s*=/.test(markup)) {
        return { what: 'a template has style=""', todo: 'use a class and the static styles' };
      }
      if (/<style[\s>]/.test(markup)) {
        return { what: 'a template has <style>', todo: 'move it into the static styles' };
      }
      if (/[.?@](inner|outer)HTML\s*=/.test(markup)) {
        return { what: 'a template sets HTML from a string', todo: 'render it with a template' };
      }
    }
    const styles = inFolder(source.path, 'components') ? templateText(node, /^css$/) : undefined;
    if (styles !== undefined && /[\d.]rem\b/.test(styles)) {
      return { what: 'styles use rem, which belongs to the host page', todo: 'use px or em' };
    }
    return undefined;
  });
}

const HTML_SINK = /\.(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe)$|^document\.write(ln)?$/;

/** What a page or a file says must never become mark-up or code. */
export function checkNoHtmlFromStrings(sources: readonly Source[]): Problem[] {
  return check(sources, ['core', 'components', 'extension', 'demo'], (node) => {
    const name = nameOf(node);
    if (!name) return undefined;
    if (node.type === 'MemberExpression' && HTML_SINK.test(name)) {
      return {
        what: `${name} makes mark-up from a string`,
        todo: 'use textContent, DOM calls or a lit template',
      };
    }
    if (node.type === 'Identifier' && /^unsafe(HTML|SVG|MathML|Static)$/.test(name)) {
      return { what: `${name} makes mark-up from a string`, todo: 'render it with a lit template' };
    }
    return undefined;
  });
}

/** Importing a class has no side effect: one file registers all. */
export function checkRegistration(sources: readonly Source[]): Problem[] {
  return check(sources, ['components'], (node, source) => {
    const registers =
      (node.type === 'CallExpression' && nameOf(node.callee)?.endsWith('customElements.define')) ||
      (node.type === 'Decorator' &&
        isNode(node.expression) &&
        nameOf(node.expression.callee) === 'customElement');
    if (!registers || source.path === 'components/define.ts') return undefined;
    return { what: 'an element registers itself', todo: 'register it in components/define.ts' };
  });
}
