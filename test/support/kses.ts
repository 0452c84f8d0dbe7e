/**
 * A test double of WordPress's post filter (`wp_kses_post`, WordPress 6.x): what is left of a post that an author
 * without `unfiltered_html` saves. Only its documented allow-list: tags, their attributes, the global ones, `data-*`.
 * It drops a tag and keeps its text, also a script's.
 */
const global = [
  'aria-describedby',
  'aria-details',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
  'class',
  'id',
  'style',
  'title',
  'role',
];
const language = ['dir', 'lang', 'xml:lang'];

/** Tags an association's page may use, with the attributes beyond the global ones. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  abbr: [],
  address: [],
  article: [...language, 'align'],
  aside: [...language, 'align'],
  b: [],
  blockquote: ['lang', 'xml:lang', 'cite'],
  br: [],
  button: ['disabled', 'name', 'type', 'value'],
  caption: ['align'],
  code: [],
  dd: [],
  del: ['datetime'],
  details: [...language, 'align', 'open'],
  div: [...language, 'align'],
  dl: [],
  dt: [],
  em: [],
  figure: [...language, 'align'],
  figcaption: [...language, 'align'],
  footer: [...language, 'align'],
  h1: ['align'],
  h2: ['align'],
  h3: ['align'],
  h4: ['align'],
  header: [...language, 'align'],
  hr: ['align', 'noshade', 'size', 'width'],
  i: [],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'src', 'width'],
  label: ['for'],
  li: ['align', 'value'],
  nav: [...language, 'align'],
  ol: ['start', 'type', 'reversed'],
  p: [...language, 'align'],
  pre: ['width'],
  section: [...language, 'align'],
  small: [],
  span: [...language, 'align'],
  strong: [],
  summary: [...language, 'align'],
  table: ['align', 'bgcolor', 'border', 'summary', 'width'],
  tbody: ['align', 'valign'],
  td: ['align', 'colspan', 'rowspan', 'headers', 'scope', 'width'],
  th: ['align', 'colspan', 'rowspan', 'headers', 'scope', 'width'],
  tr: ['align', 'valign'],
  ul: ['type'],
};

const attribute = /([a-z][\w:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/gi;

function keeps(tag: string, name: string): boolean {
  return (
    global.includes(name) ||
    (allowed[tag] ?? []).includes(name) ||
    // "data-*" since WordPress 5.0: lower case letters, digits and underscores between hyphens.
    /^data(?:-[a-z0-9_]+)+$/.test(name)
  );
}

function filterTag(whole: string): string {
  const [, slash = '', tag = '', rest = ''] = /^<(\/?)([a-z][\w-]*)(.*?)\/?>$/is.exec(whole) ?? [];
  const name = tag.toLowerCase();
  if (!Object.hasOwn(allowed, name)) return '';
  if (slash) return `</${name}>`;
  const kept = [...rest.matchAll(attribute)]
    .filter(([, each = '']) => keeps(name, each.toLowerCase()))
    .map(([, each = '', value = '']) => {
      const plain = value.replace(/^["']|["']$/g, '');
      // A protocol that could run script is taken out of addresses.
      const safe = /^(?:href|src|cite)$/i.test(each)
        ? plain.replace(/^\s*(?:javascript|data|vbscript):/i, '')
        : plain;
      return value === '' ? ` ${each}` : ` ${each}="${safe}"`;
    });
  return `<${name}${kept.join('')}>`;
}

export function wpKsesPost(html: string): string {
  return html.replace(/<!--.*?(?:-->|$)|<[^>]*(?:>|$)/gs, (part) => {
    if (part.startsWith('<!--')) return part;
    if (!part.endsWith('>')) return part.replace('<', '&lt;');
    return filterTag(part);
  });
}
