import { type Context, type Mutations, step } from './context';
import { copyWithOtherFigures, element, labelNodes, shuffle, splitInto, textNodes } from './dom';

const main = (c: Context) => c.main;
const everyLabel = (c: Context): Text[] => {
  const fields = Object.keys(c.anchors.fields ?? {}).flatMap((field) =>
    c.places(field).flatMap(({ label }) => labelNodes(label, field)),
  );
  if (fields.length > 0) return fields;
  const labels = c.anchors.header
    ? c.all(c.anchors.header)
    : c.rows.flatMap((row) =>
        c.anchors.labels
          ? [...row.querySelectorAll('dt')]
          : [...row.querySelectorAll(c.anchors.rowLabel ?? '-')],
      );
  return labels
    .flatMap((label) => textNodes(label))
    .filter((node) => /[^\s▼▲]/.test(node.data) && node.data.trim().length > 1);
};
const token = (c: Context) => `k${Math.floor(c.random() * 1e9).toString(36)}`;

const notice = (html: string) =>
  step((c) => {
    main(c).prepend(element(c, html));
  });
const hiddenCopy = (wrap: (c: Context, copy: Element) => Element) =>
  step((c) => {
    const copy = copyWithOtherFigures(c);
    c.document.body.append(wrap(c, copy));
  });
const under = (html: string) => (c: Context, copy: Element) => {
  const box = element(c, html);
  ((box as HTMLTemplateElement).content ?? box).append(copy);
  return box;
};

/** Mutations that fit every page and change nothing that a person reads. */
export const harmlessAll: Mutations = {
  'h04-rename-classes': {
    all: step((c) => {
      const names = new Map<string, string>();
      for (const one of c.all('[class]'))
        for (const name of [...one.classList]) {
          const fresh = names.get(name) ?? token(c);
          names.set(name, fresh);
          one.classList.replace(name, fresh);
        }
      if (names.size === 0) return false;
      for (const sheet of c.all('style'))
        sheet.textContent = (sheet.textContent ?? '').replace(
          /\.((?:[A-Za-z_-]|\\:)(?:[\w-]|\\:)*)/g,
          (whole, name) => {
            const fresh = names.get(String(name).replaceAll('\\', ''));
            return fresh ? `.${fresh}` : whole;
          },
        );
      return undefined;
    }),
  },
  'h05-rename-ids': {
    all: step((c) => {
      const names = new Map<string, string>();
      for (const one of c.all('[id]')) {
        const fresh = token(c);
        names.set(one.id, fresh);
        one.id = fresh;
      }
      if (names.size === 0) return false;
      for (const attribute of [
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'headers',
        'list',
      ])
        for (const one of c.all(`[${attribute}]`)) {
          const ids = (one.getAttribute(attribute) ?? '').split(' ');
          one.setAttribute(attribute, ids.map((id) => names.get(id) ?? id).join(' '));
        }
      for (const sheet of c.all('style'))
        sheet.textContent = (sheet.textContent ?? '').replace(/#([\w-]+)(?=[^;}]*\{)/g, (whole, name) => {
          const fresh = names.get(String(name));
          return fresh ? `#${fresh}` : whole;
        });
      return undefined;
    }),
  },
  'h06-add-attributes': {
    all: step((c) => {
      for (const one of c.all('body *')) {
        one.setAttribute(`data-${token(c)}`, '10 単位');
        one.setAttribute('dir', 'ltr');
        one.setAttribute('unknown', '取得単位合計');
      }
    }),
  },
  'h07-comments': {
    all: step((c) => {
      for (const one of c.all('body *'))
        if (!/^(select|style|option|textarea)$/.test(one.localName))
          for (const child of [...one.childNodes]) child.before(c.document.createComment(' 0 単位 '));
    }),
  },
  'h08-split-label-nodes': {
    middle: step((c) => {
      for (const node of everyLabel(c))
        if (node.data.length > 1) node.splitText(Math.ceil(node.data.length / 2));
    }),
  },
  'h09-split-label-spans': {
    middle: step((c) => {
      for (const node of everyLabel(c)) {
        const at = Math.ceil(node.data.length / 2);
        if (node.data.length > 1) splitInto(node, [node.data.slice(0, at), node.data.slice(at)]);
      }
    }),
  },
  'h15-bracket-width': {
    swap: step((c) => {
      const pairs: Record<string, string> = { '(': '（', ')': '）', '（': '(', '）': ')' };
      for (const node of textNodes(c.document.body))
        node.data = node.data.replace(/[()（）]/g, (one) => pairs[one] ?? one);
    }),
  },
  'h18-label-br': {
    middle: step((c) => {
      for (const node of everyLabel(c)) {
        if (node.data.length < 4) continue;
        const bracket = node.data.search(/[(（]/);
        node
          .splitText(bracket > 0 ? bracket : Math.floor(node.data.length / 2))
          .before(c.document.createElement('br'));
      }
    }),
    remove: step((c) => {
      let removed = 0;
      for (const node of everyLabel(c))
        for (const one of node.parentElement?.querySelectorAll(':scope > br') ?? []) {
          one.remove();
          removed += 1;
        }
      return removed > 0 && undefined;
    }),
  },
  'h19-label-wbr': Object.fromEntries(
    [
      ['wbr', undefined],
      ['zero-width', '\u200b'],
      ['soft-hyphen', '\u00ad'],
    ].map(([name, sign]) => [
      name,
      step((c) => {
        for (const node of everyLabel(c)) {
          if (node.data.length < 2) continue;
          const at = Math.floor(node.data.length / 2);
          if (sign) node.data = node.data.slice(0, at) + sign + node.data.slice(at);
          else node.splitText(at).before(c.document.createElement('wbr'));
        }
      }),
    ]),
  ),
  'h20-indentation': {
    minify: step((c) => {
      const inline = /^(span|a|b|strong|em|small|label|button|i|font|input|select|output)$/;
      for (const node of textNodes(c.document.body)) {
        const near = [node.previousSibling, node.nextSibling].filter(
          (one): one is Element => one?.nodeType === 1,
        );
        if (node.data.trim() === '' && near.every((one) => !inline.test(one.localName))) node.remove();
      }
    }),
    pretty: step((c) => {
      for (const one of c.all(
        'body div, body tr, body td, body th, body dl, body dt, body dd, body p, body li',
      ))
        if (
          [...one.children].some((child) =>
            /^(div|p|tr|td|th|dl|dt|dd|ul|li|table|tbody)$/.test(child.localName),
          )
        )
          one.append('\n      ');
    }),
  },
  'h25-notice-before': {
    one: notice('<div>取得単位合計が10単位以上であれば「単位充足」と表示されます。</div>'),
  },
  'h26-notice-with-colon': {
    one: notice('<p>取得単位合計：10単位以上、実地研修 取得単位数：1項目につき5単位</p>'),
  },
  'h29-hidden-copy-display': { one: hiddenCopy(under('<div style="display:none"></div>')) },
  'h30-hidden-copy-attribute': {
    hidden: hiddenCopy(under('<div hidden></div>')),
    template: hiddenCopy(under('<template></template>')),
    details: hiddenCopy(under('<details><summary>前回</summary></details>')),
  },
  'h31-hidden-copy-visibility': {
    visibility: hiddenCopy(under('<div style="visibility:hidden"></div>')),
    opacity: hiddenCopy(under('<div style="opacity:0;position:absolute;top:0"></div>')),
  },
  'h32-hidden-copy-offscreen': {
    left: hiddenCopy(under('<div aria-hidden="true" style="position:absolute;left:-9999px;top:0"></div>')),
    top: hiddenCopy(under('<div aria-hidden="true" style="position:absolute;left:0;top:-9999px"></div>')),
  },
  'h36-header-footer': {
    one: step((c) => {
      c.document.body.prepend(
        element(
          c,
          '<header><h1>医師会会員情報システム</h1><nav>マイページ ＞ 認定（修了）申請</nav></header>',
        ),
        element(
          c,
          '<div style="position:fixed;bottom:0">Cookieを使用しています。<button>同意する</button></div>',
        ),
      );
      c.document.body.append(element(c, '<footer><p>コールセンター：0120-110-030</p></footer>'));
    }),
  },
  'h38-generic-tags': {
    swap: step((c) => {
      const blocks = ['div', 'section', 'article'];
      const inlines = ['span', 'b', 'strong', 'em'];
      const swap = (one: Element, tags: readonly string[]) => {
        const fresh = c.document.createElement(shuffle(tags, c.random)[0] ?? 'div');
        for (const { name, value } of [...one.attributes]) fresh.setAttribute(name, value);
        fresh.append(...one.childNodes);
        one.replaceWith(fresh);
      };
      for (const one of c.all('body div:not(dl > div), body section').reverse()) swap(one, blocks);
      for (const one of c.all('body span, body b, body strong, body em').reverse()) swap(one, inlines);
    }),
  },
  'h47-uppercase-tags': { parsed: step(() => undefined) },
  'h48-paging-line': {
    one: step((c) => {
      const line = '<div><span>2件中 0-2件を表示</span>　表示件数 25件</div>';
      c.main.prepend(element(c, line));
      c.main.append(element(c, line));
    }),
  },
};

harmlessAll['h37-layout-table'] = Object.fromEntries(
  [1, 2].map((cells) => [
    `${cells} cells`,
    step((c) => {
      const { main: part } = c;
      const extra = cells === 2 ? '<td>お知らせ</td>' : '';
      const table = element(c, `<table style="width:100%"><tbody><tr>${extra}<td></td></tr></tbody></table>`);
      const cell = [...table.querySelectorAll('td')].at(-1);
      if (part === c.document.body) {
        cell?.append(...part.childNodes);
        part.append(table);
        return;
      }
      part.before(table);
      cell?.append(part);
    }),
  ]),
);
