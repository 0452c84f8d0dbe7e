// custom-elements.json (manifest 2.1) of the kit, read from the elements' own JSDoc: the block above a class is
// its API (slots, events, parts), a sentence above each @property is that property's.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'vite';
import { ROOT } from './preflight.mjs';

/**
 * @typedef {{ name: string, description: string }} Named
 * @typedef {Named & { type: { text: string }, default?: string, attribute?: string, reflects?: boolean, readonly?: boolean }} Field
 * @typedef {object} ElementApi
 * @property {string} tagName
 * @property {string} className
 * @property {string} file relative to the project
 * @property {string} description
 * @property {Field[]} fields
 * @property {Named[]} methods
 * @property {Named[]} slots
 * @property {Named[]} events
 * @property {Named[]} cssParts
 * @property {Named[]} cssProperties
 * @property {boolean} formAssociated
 */

/** @typedef {any} Node an ESTree node: the parser's own types have no index signature */

/** @param {string} file */
function parse(file) {
  const code = readFileSync(file, 'utf8');
  const { program, comments } = parseSync(file, code);
  /** @param {Node} node @returns {string} the JSDoc right before a node (decorators belong to it), without its stars */
  const docOf = (node) => {
    const start = Math.min(
      node.start,
      ...(node.decorators ?? []).map((/** @type {Node} */ one) => one.start),
    );
    const before = comments.findLast(({ type, end }) => type === 'Block' && end <= start);
    if (!before?.value.startsWith('*') || code.slice(before.end, start).trim() !== '') return '';
    return before.value
      .slice(1)
      .replace(/^\s*\* ?/gm, '')
      .trim();
  };
  return { code, body: /** @type {Node[]} */ (program.body), docOf };
}

/** @param {string} doc @returns {{ text: string, tags: { tag: string, text: string }[] }} */
function readDoc(doc) {
  const [text = '', ...tags] = doc.split(/^@/m);
  /** @param {string} words */
  const oneLine = (words) => words.replace(/\s+/g, ' ').trim();
  return {
    text: oneLine(text),
    tags: tags.map((each) => ({ tag: each.split(/\s/)[0] ?? '', text: oneLine(each.replace(/^\S+/, '')) })),
  };
}

/** `name - description`; the default slot has no name. @param {{ tag: string, text: string }[]} tags @param {...string} names @returns {Named[]} */
const named = (tags, ...names) =>
  tags
    .filter(({ tag }) => names.includes(tag))
    .map(({ text }) => {
      const [, name = '', description = ''] = /^(?:\{[^}]*\} *)?(\S*?) ?- (.*)$/.exec(text) ?? [];
      if (description === '') throw new Error(`"@${names[0]} ${text}": write "name - what it is".`);
      return { name, description };
    });

/**
 * @param {Node} member @param {(node: Node) => string} textOf @param {string} doc
 * @param {(name: string) => boolean} hasSetter @returns {Field | undefined}
 */
function fieldOf(member, textOf, doc, hasSetter) {
  const property = (member.decorators ?? [])
    .map((/** @type {Node} */ { expression }) => expression)
    .find((/** @type {Node} */ { callee }) => callee?.name === 'property');
  const name = member.key?.name;
  const hidden = isHidden(member);
  const isField =
    member.type === 'PropertyDefinition' || (member.type === 'MethodDefinition' && member.kind === 'get');
  if (!isField || name === undefined || (hidden && !property)) return undefined;
  /** @type {Record<string, string>} */
  const options = Object.fromEntries(
    (property?.arguments[0]?.properties ?? []).map((/** @type {Node} */ { key, value }) => [
      key.name,
      textOf(value),
    ]),
  );
  const attribute =
    !property || options.attribute === 'false'
      ? undefined
      : (options.attribute?.replaceAll(/['"]/g, '') ?? name.toLowerCase());
  const annotation = member.typeAnnotation ?? member.value?.returnType;
  const fallback = member.type === 'PropertyDefinition' && member.value ? textOf(member.value) : undefined;
  const literal =
    fallback && /^(true|false)$/.test(fallback)
      ? 'boolean'
      : Number.isNaN(Number(fallback))
        ? 'string'
        : 'number';
  return {
    name,
    type: { text: annotation ? textOf(annotation.typeAnnotation) : literal },
    description: readDoc(doc).text,
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(attribute === undefined ? {} : { attribute }),
    ...(options.reflect === 'true' ? { reflects: true } : {}),
    ...(member.readonly || (member.type === 'MethodDefinition' && !hasSetter(name))
      ? { readonly: true }
      : {}),
  };
}

/** @param {Node} member */
const isHidden = (member) =>
  member.static ||
  member.override ||
  member.key?.type === 'PrivateIdentifier' ||
  ['private', 'protected'].includes(member.accessibility);

/** What a page may call; the browser's and Lit's own callbacks are not for it. @param {Node} member @param {string} doc @returns {Named | undefined} */
function methodOf(member, doc) {
  const name = member.key?.name;
  const hidden = isHidden(member);
  if (member.type !== 'MethodDefinition' || member.kind !== 'method' || hidden || name.endsWith('Callback'))
    return undefined;
  return { name, description: readDoc(doc).text };
}

/** Every `--kakari-…` in the styles an element imports. @param {string} file @param {Node[]} body @returns {string[]} */
function customProperties(file, body) {
  const styles = body
    .filter(({ type, source }) => type === 'ImportDeclaration' && source.value.endsWith('.styles'))
    .map(({ source }) => readFileSync(join(dirname(file), `${source.value}.ts`), 'utf8'));
  return [...new Set(styles.flatMap((text) => text.match(/--kakari-[a-z-]+/g) ?? []))].sort();
}

/** @param {string} tagName @param {string} className @param {string} file */
function readElement(tagName, className, file) {
  const { code, body, docOf } = parse(file);
  /** @param {Node} node */
  const textOf = (node) => code.slice(node.start, node.end).replace(/\s+/g, ' ');
  const exported = body.find(({ declaration }) => declaration?.id?.name === className);
  if (!exported) throw new Error(`${file} does not export the class ${className}.`);
  const members = /** @type {Node[]} */ (exported.declaration.body.body);
  const setters = new Set(members.filter(({ kind }) => kind === 'set').map(({ key }) => key.name));
  const { text, tags } = readDoc(docOf(exported));
  return {
    tagName,
    className,
    file: relative(ROOT, file),
    description: text,
    fields: members.flatMap(
      (member) => fieldOf(member, textOf, docOf(member), (name) => setters.has(name)) ?? [],
    ),
    methods: members.flatMap((member) => methodOf(member, docOf(member)) ?? []),
    slots: named(tags, 'slot'),
    events: named(tags, 'fires', 'event'),
    cssParts: named(tags, 'csspart'),
    cssProperties: named(tags, 'cssproperty', 'cssprop'),
    usedProperties: customProperties(file, body),
    formAssociated: members.some(({ key }) => key?.name === 'formAssociated'),
  };
}

/** @returns {ElementApi[]} in the order in which components/define.ts registers them */
export function readElements() {
  const define = join(ROOT, 'components', 'define.ts');
  const { body } = parse(define);
  const files = new Map(
    body.flatMap(({ type, source, specifiers }) =>
      type === 'ImportDeclaration'
        ? specifiers.map((/** @type {Node} */ { local }) => [
            local.name,
            join(dirname(define), `${source.value}.ts`),
          ])
        : [],
    ),
  );
  const table = body
    .flatMap(({ declarations, declaration }) => declarations ?? declaration?.declarations ?? [])
    .find((/** @type {Node} */ { id }) => id.name === 'elements');
  const elements = table.init.expression.properties.map((/** @type {Node} */ { key, value }) =>
    readElement(key.value, value.name, files.get(value.name) ?? ''),
  );
  /** Described once, where it matters most; valid for every element whose styles use it. @type {Map<string, string>} */
  const described = new Map(
    elements.flatMap((/** @type {ElementApi} */ { cssProperties }) =>
      cssProperties.map(({ name, description }) => [name, description]),
    ),
  );
  return elements.map(
    (/** @type {ElementApi & { usedProperties: string[] }} */ { usedProperties, ...element }) => ({
      ...element,
      cssProperties: usedProperties.map((name) => {
        const description = described.get(name);
        if (description === undefined)
          throw new Error(`${element.file}: describe ${name} with @cssproperty.`);
        return { name, description };
      }),
    }),
  );
}

const module = 'kakari-classes.js';

/** @param {ElementApi} element */
function declaration({
  tagName,
  className,
  description,
  fields,
  methods,
  slots,
  events,
  cssParts,
  cssProperties,
  formAssociated,
}) {
  return {
    kind: 'class',
    name: className,
    tagName,
    customElement: true,
    ...(formAssociated ? { formAssociated } : {}),
    description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: fields.flatMap(({ name, type, description: text, attribute, default: fallback }) =>
      attribute === undefined
        ? []
        : [
            {
              name: attribute,
              type,
              description: text,
              fieldName: name,
              ...(fallback === undefined ? {} : { default: fallback }),
            },
          ],
    ),
    members: [
      ...fields.map((field) => ({ kind: 'field', privacy: 'public', ...field })),
      ...methods.map((method) => ({ kind: 'method', privacy: 'public', ...method })),
    ],
    events: events.map((event) => ({
      ...event,
      type: { text: event.name.startsWith('kakari-') ? 'CustomEvent' : 'Event' },
    })),
    slots,
    cssParts,
    cssProperties,
  };
}

/** @param {readonly ElementApi[]} elements */
export function manifest(elements) {
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations: elements.map(declaration),
        exports: elements.map(({ className }) => ({
          kind: 'js',
          name: className,
          declaration: { name: className, module },
        })),
      },
      {
        kind: 'javascript-module',
        path: 'kakari.js',
        exports: elements.map(({ tagName, className }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: className, module },
        })),
      },
    ],
  };
}
