/**
 * One description of a page for both variants: a plain tree that becomes text on the server and nodes in the
 * single page. No `innerHTML` anywhere, so the single page runs under Trusted Types without a policy.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Tree = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly Child[];
};
export type Child = Tree | string | number | false | undefined | readonly Child[];

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
const NAME = /^[a-z][a-z0-9-]*$/;
/** A script, a style attribute and a handler would break the replica's policy; a foreign address its privacy. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction']);
const LOCAL_ADDRESS = /^(\/(?!\/)|#|\?|data:,$)/;

/** @throws RangeError for a name or an address that the replica's own pages never need */
export function h(tag: string, attributes: Attributes = {}, ...children: Child[]): Tree {
  if (!NAME.test(tag) || tag === 'style') throw new RangeError(`element <${tag}>`);
  if (tag === 'script' && children.length > 0) throw new RangeError('inline script');
  for (const [name, value] of Object.entries(attributes)) {
    if (!NAME.test(name) || name === 'style' || name.startsWith('on'))
      throw new RangeError(`attribute ${name}`);
    if (ADDRESSES.has(name) && value !== undefined && !LOCAL_ADDRESS.test(String(value)))
      throw new RangeError(`address ${value}`);
  }
  return { tag, attributes, children };
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const isTree = (child: Child): child is Tree => typeof child === 'object' && 'tag' in child;

/** The attributes that are there: `true` is the bare attribute, `false` and `undefined` are none. */
const present = (attributes: Attributes): [string, string][] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );

export function toHtml(child: Child): string {
  if (child === undefined || child === false) return '';
  if (!isTree(child))
    return typeof child === 'object' ? child.map(toHtml).join('') : escapeText(String(child));
  const attributes = present(child.attributes).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  const open = `<${child.tag}${attributes.join('')}>`;
  return VOID.has(child.tag) ? open : `${open}${toHtml(child.children)}</${child.tag}>`;
}

export function toDom(child: Child, document: Document): Node {
  if (child === undefined || child === false) return document.createDocumentFragment();
  if (isTree(child)) {
    const element = document.createElement(child.tag);
    for (const [name, value] of present(child.attributes)) element.setAttribute(name, value);
    element.append(toDom(child.children, document));
    return element;
  }
  if (typeof child !== 'object') return document.createTextNode(String(child));
  const fragment = document.createDocumentFragment();
  fragment.append(...child.map((part) => toDom(part, document)));
  return fragment;
}
