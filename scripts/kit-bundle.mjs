// How the kit is bundled: small templates, one chunk for all that stands at once, no helper of the bundler's.
import { transformSync } from 'esbuild';
import { parseSync, Visitor } from 'vite';

const TAGS = new Set(['html', 'svg', 'css']);

/** No older syntax instead of the newer: the browsers that the kit supports read it as it is written. */
const CSS_FOR = 'esnext';

/** @param {string} text of a style sheet or a css template */
export function shrinkCss(text) {
  const { code, warnings } = transformSync(text, { loader: 'css', minify: true, target: CSS_FOR });
  // What is wrong in a style sheet is only left out by browsers, and only warned of here.
  if (warnings.length > 0) throw new Error(`${warnings[0]?.text} in the style sheet ${text}`);
  return (
    code
      .trim()
      // Custom properties may hold anything and are left alone; ours hold colours.
      .replace(/(--[\w-]+:)([^;}]*)/g, (_, name, value) => name + value.trim().replaceAll(', ', ','))
  );
}

/** White space in mark-up is one space, wherever it is more; a Japanese space is no such. @param {string} text */
const shrinkHtml = (text) => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Takes the indentation out of html, svg and css templates: no minifier does. @returns {import('vite').Plugin} */
export function shrinkTemplates() {
  return {
    name: 'kakari-shrink-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/components\/.*\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const changes = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          if (tag.type !== 'Identifier' || !TAGS.has(tag.name)) return;
          for (const [index, { start, end, value }] of quasi.quasis.entries()) {
            let text = tag.name === 'css' ? shrinkCss(value.raw) : shrinkHtml(value.raw);
            // Nothing stands before the first tag or after the last one. A space on the tag's own line is meant: it parts
            // two words.
            if (index === 0 && /^\s*\n/.test(value.raw)) text = text.replace(/^ (?=<)/, '');
            if (index === quasi.quasis.length - 1) text = text.replace(/(>) $/, '$1');
            // Some parsers count the back ticks and braces in: keep what surrounds the raw text.
            const from = code.indexOf(value.raw, start);
            if (from < 0 || from > end) throw new Error(`${id}: a template is not where the parser says.`);
            changes.push({ start: from, end: Math.min(from + value.raw.length, end), text });
          }
        },
      }).visit(parseSync(id, code).program);
      return { code: applied(code, changes), map: null };
    },
  };
}

/**
 * `@property({…}) name` becomes an entry of `static properties`, which Lit reads the same way: without decorators the
 * kit needs neither their helper nor Lit's, which carry two generations of the language.
 * @returns {import('vite').Plugin}
 */
export function plainProperties() {
  return {
    name: 'kakari-plain-properties',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/components\/.*\.ts$/.test(id) || !code.includes("'lit/decorators.js'")) return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const changes = [];
      new Visitor({
        ClassBody({ start, body }) {
          const entries = [];
          for (const member of body) {
            if (!('decorators' in member)) continue;
            for (const { expression, start: from, end: to } of member.decorators) {
              const kind = code.slice(from, to).match(/^@(property|state)\(/)?.[1];
              if (kind === undefined || expression.type !== 'CallExpression')
                throw new Error(`${id}: plainProperties() knows @property() and @state() alone.`);
              const [options] = expression.arguments;
              const text = options ? code.slice(options.start, options.end) : '{}';
              const key = code.slice(member.key.start, member.key.end);
              entries.push(`${key}: ${kind === 'state' ? '{ state: true }' : text}`);
              changes.push({ start: from, end: to, text: '' });
            }
          }
          if (entries.length > 0)
            changes.push({
              start: start + 1,
              end: start + 1,
              text: `static properties = {${entries.join(',')}};`,
            });
        },
      }).visit(parseSync(id, code).program);
      return { code: applied(code, changes), map: null };
    },
  };
}

/** @param {string} code @param {{ start: number, end: number, text: string }[]} changes that do not overlap */
const applied = (code, changes) =>
  changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, change) => text.slice(0, change.start) + change.text + text.slice(change.end), code);

const LIT = ['lit-html/lit-html', '@lit/reactive-element/reactive-element', 'lit-element/lit-element'].map(
  (name) => new RegExp(`/${name}\\.js$`),
);

/**
 * What Lit carries for browsers that lack what every style sheet of the kit needs (`light-dark()`, `:has()`), for servers
 * that render, for tools that count its versions on a page, for formulas, for directives, of which the kit has none, and for
 * callers that give a context without options.
 */
const SPARED = [
  {
    // Style sheets that cannot be shared, or only through a polyfill of shadow roots.
    files: [/\/@lit\/reactive-element\/css-tag\.js$/],
    text: /\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    by: '!0',
  },
  // A polyfill of shadow roots asks to be told of Lit.
  { files: LIT, text: /\w+\.\w+PolyfillSupport\b/, by: 'void 0' },
  { files: LIT, text: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, by: 'void 0' },
  { files: LIT.slice(2), text: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, by: 'void 0' },
  { files: LIT.slice(0, 1), text: /3===\w\?"<math>":""/, by: '""' },
  { files: LIT.slice(0, 1), text: /3===\w\?"<\/math>":""/, by: '""' },
  { files: LIT.slice(0, 1), text: /(?<=2===\w)\|\|3===\w/, by: '' },
  {
    files: LIT.slice(0, 1),
    text: /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    by: '',
  },
  { files: LIT.slice(0, 1), text: /6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, by: '0' },
  {
    files: LIT.slice(0, 1),
    text: /get startNode\(\)\{return this\.[\w$]+\}get endNode\(\)\{return this\.[\w$]+\}/,
    by: '',
  },
  { files: LIT.slice(0, 1), text: /get tagName\(\)\{return this\.element\.tagName\}/, by: '' },
  { files: [/\/context-consumer\.js$/], text: /void 0!==\w\.context\b/, by: '!0' },
  {
    files: [/\/context-consumer\.js$/],
    text: /(?<=this\.provided=!0),this\.callback&&this\.callback\(\w,\w\)/,
    by: '',
  },
  { files: [/\/context-consumer\.js$/], text: /this\.callback=\w\.callback,/, by: '' },
  { files: [/\/context-provider\.js$/], text: /(?<=super\()void 0!==\w\.context\b/, by: '!0' },
  { files: [/\/context-provider\.js$/], text: /void 0!==\w\.context\b/, by: '!0' },
  { files: [/\/value-notifier\.js$/], text: /clearCallbacks\(\)\{this\.subscriptions\.clear\(\)\}/, by: '' },
];

/** What Lit keeps to itself; its packages reach into one another by these names. */
const INNER = /_\$\w+\$?/g;

/**
 * Takes out what is spared and shortens the inner names, which no minifier may: it cannot know whose they are.
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  /** @type {Map<string, string>} the same in each of Lit's files */
  const inner = new Map();
  /** @param {string} name */
  const short = (name) => {
    if (!inner.has(name)) inner.set(name, `_${inner.size.toString(36)}`);
    return inner.get(name) ?? name;
  };
  return {
    name: 'kakari-lean-lit',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(id)) return null;
      const lean = SPARED.filter(({ files }) => files.some((file) => file.test(id))).reduce((text, part) => {
        if (!part.text.test(text)) throw new Error(`${id} is written anew: look at leanLit().`);
        return text.replace(part.text, part.by);
      }, code);
      return { code: lean.replace(INNER, short), map: null };
    },
  };
}

/**
 * Vite wraps each lazy import in a helper that preloads styles: we have none, and it weighs as much as a small element.
 * @returns {import('vite').Plugin}
 */
export function noPreload() {
  return {
    name: 'kakari-no-preload',
    configResolved({ plugins }) {
      const list = /** @type {{ name: string }[]} */ (/** @type {unknown} */ (plugins));
      const at = list.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (at < 0) throw new Error('Vite no longer has native:import-analysis-build: look at noPreload().');
      list.splice(at, 1);
    },
  };
}

/** The bundler's helper: a file of its own or, where a single chunk needs it, in that chunk. */
const HELPER =
  /^import \{ \w+ as __exportAll \} from "\.\/rolldown-runtime-[^"]+";$|^var __defProp = Object\.defineProperty;\nvar __exportAll = [\s\S]*?^\};$/m;

/** Whatever asks for it: the file is taken away. */
const NAMESPACE = /__exportAll|rolldown-runtime/;

/**
 * What a lazy import of a shared chunk answers with, as a plain object: the bundler makes it by a helper of its own, which
 * would be one more file on every page.
 * @returns {import('vite').Plugin}
 */
export function plainNamespaces() {
  return {
    name: 'kakari-plain-namespaces',
    renderChunk(code) {
      if (!NAMESPACE.test(code)) return null;
      const plain = code
        .replace(HELPER, '')
        .replace(
          /__exportAll\(\{([^}]*)\}\)/g,
          (_, members) => `({${members.replace(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')}})`,
        );
      if (NAMESPACE.test(plain))
        throw new Error('The bundler writes namespaces anew: look at plainNamespaces().');
      return { code: plain, map: null };
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (name.includes('rolldown-runtime')) delete bundle[name];
        else if (file.type === 'chunk')
          file.imports = file.imports.filter((imported) => !imported.includes('rolldown-runtime'));
      }
    },
  };
}

/**
 * `new URL(pattern, import.meta.url)` becomes a table of whole addresses, yet Vite leaves the base behind it: webpack would
 * take the look-up for a pattern of its own and find no file.
 * @returns {import('vite').Plugin}
 */
export function wholeAddresses() {
  const base = /(?<=\)\[`\.\.\/\.\.\/node_modules\/[^`]*`\]), import\.meta\.url(?=\))/g;
  return {
    name: 'kakari-whole-addresses',
    renderChunk: (code) => ({ code: code.replace(base, ''), map: null }),
  };
}

/**
 * One chunk for all that stands together at once: each further file costs a request and compresses worse.
 * @param {readonly { name: string, roots: readonly string[] }[]} wanted a chunk's name and the absolute paths of the
 *   modules that start it, with all they import statically; a module goes into the first that has it
 */
export function chunks(wanted) {
  /** @type {Map<string, string> | undefined} module → chunk */
  let places;
  /**
   * @param {string} id
   * @param {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} context
   */
  const place = (id, context) => {
    if (places === undefined) {
      /** @type {Map<string, string>} */
      const found = new Map();
      places = found;
      for (const { name, roots } of wanted) {
        /** @param {string} module */
        const visit = (module) => {
          if (found.has(module)) return;
          found.set(module, name);
          for (const imported of context.getModuleInfo(module)?.importedIds ?? []) visit(imported);
        };
        for (const root of roots) visit(root);
      }
    }
    return places.get(id) ?? null;
  };
  return {
    groups: wanted.map(({ name }) => ({
      debugName: name,
      /** @type {typeof place} */
      name: (id, context) => (place(id, context) === name ? name : null),
    })),
  };
}
