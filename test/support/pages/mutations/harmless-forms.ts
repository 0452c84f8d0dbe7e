import { type Context, type Mutations, step, type Variant, words } from './context';
import {
  element,
  figureText,
  isControl,
  labelNodes,
  numberNodes,
  reorder,
  shuffle,
  splitInto,
  textNodes,
  unitNode,
  wrapContent,
  wrapNode,
} from './dom';

const isCell = (one: Element | undefined) => /^(td|th|dd|dt|tr)$/.test(one?.localName ?? '');
const shown: Record<string, string> = {
  totalUnits: '取得単位合計',
  classroomUnits: '座学研修（日医生涯教育制度） 取得単位数',
  practicalUnits: '実地研修 取得単位数',
};

/** The value as one node that can be wrapped: the control, or the element's only text. */
function valueNode(c: Context): Node | undefined {
  const { place } = c;
  if (!place) return undefined;
  if (isControl(place.value)) return place.value;
  const nodes = numberNodes(place);
  const [only] = nodes.length > 0 ? nodes : textNodes(place.value).filter(({ data }) => data.trim() !== '');
  return nodes.length > 1 ? place.value : only;
}

const wrapValue = (tags: readonly string[]): Variant =>
  step((c) => {
    const node = valueNode(c);
    return !node || isCell(node as Element) ? false : void wrapNode(node, tags);
  });

const onLabel = (act: (c: Context, label: Element, nodes: Text[]) => undefined | false): Variant =>
  step((c) => {
    const { place } = c;
    const nodes = place ? labelNodes(place.label, c.field) : [];
    return place && nodes.length > 0 ? act(c, place.label, nodes) : false;
  });

const setBlank = (blank: string): Variant =>
  step((c) => {
    const { place } = c;
    const unit = place && unitNode(place);
    if (!place || !unit) return false;
    const number = numberNodes(place).at(-1);
    if (number === unit) unit.data = unit.data.replace(/([\d０-９])\s*単位/, `$1${blank}単位`);
    else {
      if (number) number.data = number.data.trimEnd();
      unit.data = blank + unit.data.trimStart();
    }
    return undefined;
  });

const valueCell = (c: Context): Element | undefined => {
  const { value } = c.place ?? {};
  return (
    value?.closest('td,dd,[role=cell]') ??
    (value && isControl(value) ? value.parentElement : value?.closest('div,p')) ??
    undefined
  );
};

const rowGroups = (c: Context) =>
  Object.keys({ ...c.anchors.fields })
    .map((field) => c.places(field)[0]?.rows ?? [])
    .filter((rows) => rows.length > 0);

const order = (arrange: (count: number, random: () => number) => number[]): Variant =>
  step((c) => {
    const groups = rowGroups(c);
    if (new Set(groups.map(([first]) => first?.parentElement)).size !== 1) return false;
    reorder(groups, arrange(groups.length, c.random));
    return undefined;
  });

/** A copy of a row's own mark-up with another label and value, so that it looks like the page. */
export function rowLike(c: Context, field: string, label: string, value: string): Element[] {
  const place = c.places(field)[0];
  if (!place) return [];
  return place.rows.map((row) => {
    const copy = row.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
    for (const one of copy.querySelectorAll('[for],[aria-labelledby]')) {
      one.removeAttribute('for');
      one.removeAttribute('aria-labelledby');
    }
    if (row.contains(place.label)) {
      const path = pathTo(row, place.label);
      const target = follow(copy, path);
      if (target) target.textContent = label;
    }
    if (row.contains(place.value)) {
      const target = follow(copy, pathTo(row, place.value));
      if (target && isControl(target)) target.setAttribute('value', value);
      else if (target) target.textContent = value;
    }
    if (!row.contains(place.label) && !row.contains(place.value)) copy.textContent = '';
    for (const one of copy.querySelectorAll('button,[role=button]')) one.remove();
    for (const node of textNodes(copy)) node.data = node.data.replace(/単位(充足|不足)?|年度/g, '');
    return copy;
  });
}

function pathTo(root: Element, target: Element): number[] {
  const path: number[] = [];
  for (let one: Element = target; one !== root && one.parentElement; one = one.parentElement)
    path.unshift([...one.parentElement.children].indexOf(one));
  return path;
}

const follow = (root: Element, path: readonly number[]): Element | undefined =>
  path.reduce<Element | undefined>((one, at) => one?.children[at], root);

const mark = (html: string, where: 'prepend' | 'append'): Variant =>
  onLabel((c, label) => void label[where](element(c, html)));

const inFigureTag = (html: string): Variant =>
  step((c) => {
    const { place } = c;
    const nodes = place ? numberNodes(place) : [];
    const [node] = nodes;
    if (!place || !node || nodes.length !== 1) return false;
    const box = element(c, html);
    const [number = ''] = /[\d０-９.．]+/.exec(node.data) ?? [];
    const rest = node.splitText(node.data.indexOf(number));
    rest.splitText(number.length);
    box.textContent = number;
    rest.replaceWith(box);
    return undefined;
  });

/** Mutations of forms that change nothing that a person reads. */
export const harmlessForms: Mutations = {
  'h01-wrap-label-text': {
    one: onLabel((_, label) => wrapContent(label, ['span'])),
    three: onLabel((_, label) => wrapContent(label, ['span', 'span', 'span'])),
  },
  'h02-wrap-value': { one: wrapValue(['span']), three: wrapValue(['span', 'span', 'span']) },
  'h03-wrap-label-and-value-apart': {
    div: step((c) => {
      const { place } = c;
      if (!place || isCell(place.label) || isCell(place.value) || place.label.closest('td,th,p'))
        return false;
      if (place.value.closest('p,span') || place.label.parentElement?.localName === 'span') return false;
      wrapNode(place.label, ['div']);
      wrapNode(place.value, ['div']);
      return undefined;
    }),
  },
  'h10-split-number-nodes': {
    point: step((c) => {
      const [node] = c.place ? numberNodes(c.place) : [];
      const at = node?.data.search(/[.．]/) ?? -1;
      if (!node || at < 0) return false;
      node.splitText(at);
      return undefined;
    }),
    unit: step((c) => {
      const node = c.place && unitNode(c.place);
      const at = node?.data.indexOf('単位') ?? -1;
      if (!node || at <= 0) return false;
      node.splitText(at);
      return undefined;
    }),
  },
  'h11-split-number-spans': {
    all: step((c) => {
      const nodes = c.place ? numberNodes(c.place) : [];
      const [node] = nodes;
      if (!node || nodes.length !== 1) return false;
      const match = /^(\D*?)([\d０-９]+)([.．])?([\d０-９]+)?(\s*)(単位)?([\s\S]*)$/.exec(node.data);
      if (!match) return false;
      splitInto(
        node,
        match.slice(1).filter((part) => part !== undefined && part !== ''),
      );
      return undefined;
    }),
  },
  'h12-space-before-unit': {
    none: setBlank(''),
    space: setBlank(' '),
    'no-break': setBlank('\u00a0'),
    ideographic: setBlank('\u3000'),
    thin: setBlank('\u2009'),
    line: setBlank('\n        '),
  },
  'h16-trailing-colon': {
    full: onLabel((_, __, nodes) => void nodes.at(-1)?.appendData('：')),
    half: onLabel((_, __, nodes) => void nodes.at(-1)?.appendData(':')),
  },
  'h17-required-mark': {
    after: mark('<span style="color:red">必須</span>', 'append'),
    before: mark('<span style="color:red">必須</span>', 'prepend'),
    asterisk: onLabel((_, __, [first]) => void first?.insertData(0, '※')),
  },
  'h21-reorder-rows': {
    reverse: order((count) => Array.from({ length: count }, (_, at) => count - 1 - at)),
    rotate: order((count) => Array.from({ length: count }, (_, at) => (at + 2) % count)),
    shuffle: order((count, random) =>
      shuffle(
        Array.from({ length: count }, (_, at) => at),
        random,
      ),
    ),
  },
  'h24-add-row': {
    remark: step((c) => {
      // All places first: the anchors count children.
      const fields = Object.keys(c.anchors.fields ?? {});
      const added = fields.map(
        (field) => [c.places(field)[0]?.rows.at(-1), rowLike(c, 'fiscalYear', '備考', 'なし')] as const,
      );
      for (const [row, like] of added) row?.after(...like);
      return added.every(([row, like]) => row && like.length > 0) && undefined;
    }),
    course: step((c) => {
      const like = rowLike(c, 'fiscalYear', '講座種別', '生涯教育');
      c.places('totalUnits')[0]
        ?.rows.at(-1)
        ?.after(...like);
      return like.length > 0 && undefined;
    }),
  },
  'h27-help-in-cell': {
    one: step((c) => {
      const cell = valueCell(c);
      const text = '目安は20単位です。合計が足りれば「単位充足」、足りなければ「単位不足」と表示されます。';
      if (!cell) return false;
      if (cell.localName === 'p') cell.after(element(c, `<p>${text}</p>`));
      else cell.append(element(c, `<p style="flex-basis:100%">${text}</p>`));
      return undefined;
    }),
  },
  'h28-tooltip': {
    one: onLabel((c, label) => {
      label.append(element(c, '<span role="tooltip" style="display:none">合計の単位です。例：20単位</span>'));
    }),
  },
  'h33-sr-only-same': {
    one: step((c) => {
      const { place } = c;
      if (!place) return false;
      const text = `${shown[c.field]} ${figureText(place)} 単位`;
      const box =
        '<div aria-live="polite" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">';
      c.document.body.append(
        element(c, `${box}<span>${shown[c.field]}</span> <span>${figureText(place)} 単位</span></div>`),
      );
      return text === '' ? false : undefined;
    }),
  },
  'h34-visible-same': {
    one: step((c) => {
      if (!c.place) return false;
      const figure = figureText(c.place);
      c.document.body.append(element(c, `<div><div>${shown[c.field]}</div><div>${figure} 単位</div></div>`));
      return undefined;
    }),
  },
  'h35-print-block': {
    one: step((c) => {
      c.document.head.append(
        element(c, '<style>.only-print{display:none}@media print{.only-print{display:block}}</style>'),
      );
      c.document.body.append(
        element(
          c,
          `<div class="only-print"><dl><dt>${words.totalUnits}</dt><dd>5 単位</dd><dt>${words.practicalUnits}</dt><dd>5 単位</dd></dl></div>`,
        ),
      );
    }),
  },
  'h39-figure-tags': {
    strong: inFigureTag('<strong></strong>'),
    output: inFigureTag('<output></output>'),
    data: inFigureTag('<data value="1"></data>'),
    bdi: inFigureTag('<bdi></bdi>'),
    role: inFigureTag('<span role="text"></span>'),
  },
  'h41-badge-before': {
    one: step((c) => {
      const { place } = c;
      if (!place?.badge || isCell(place.badge)) return false;
      const target = isControl(place.value) ? place.value : (place.value.closest('p') ?? place.value);
      if (target.contains(place.badge) || isCell(target)) return false;
      target.before(place.badge);
      return undefined;
    }),
  },
  'h42-badge-own-cell': {
    one: step((c) => {
      const { place } = c;
      const row = place?.rows[0];
      if (!place?.badge || place.rows.length !== 1 || !row) return false;
      const cell =
        row.localName === 'tr' ? '<td></td>' : row.querySelector('dd') ? '<dd></dd>' : '<div></div>';
      const box = element(
        c,
        cell.startsWith('<td') ? '<table><tbody><tr><td></td></tr></tbody></table>' : cell,
      );
      const own = cell.startsWith('<td') ? box.querySelector('td') : box;
      if (row.getAttribute('role') === 'row') own?.setAttribute('role', 'cell');
      own?.append(place.badge);
      if (own) row.append(own);
      return undefined;
    }),
  },
  'h43-button-with-label': {
    both: step((c) => {
      c.main.append(element(c, '<button type="button">取得単位合計を印刷</button>'));
      c.main.prepend(element(c, '<button type="button">実地研修 取得単位数</button>'));
    }),
  },
  'h44-link-with-label': {
    one: step((c) => {
      const menu = c.all('nav ul, nav, aside, [role=navigation], .sidemenu, ul, .Drawer_root__Lm4')[0];
      const link = '<a href="#x">取得単位合計</a>';
      menu?.append(element(c, menu.localName === 'ul' ? `<li>${link}</li>` : `<div>${link}</div>`));
      return menu && undefined;
    }),
  },
  'h45-period-moves': {
    one: step((c) => {
      let found = 0;
      for (const one of c.all('main input, main select, input, select')) {
        const control = one as HTMLInputElement;
        if (control.value !== '2016' && control.value !== '2025') continue;
        if (control === c.places('fiscalYear')[0]?.value) continue;
        const year = control.value === '2016' ? '2017' : '2026';
        if (control.localName === 'select') control.append(element(c, `<option selected>${year}</option>`));
        control.value = year;
        found += 1;
      }
      for (const node of textNodes(c.main)) {
        if (!/^\s*(2016|2025)\s*$/.test(node.data) || c.places('fiscalYear')[0]?.value.contains(node))
          continue;
        node.data = node.data.replace('2016', '2017').replace('2025', '2026');
        found += 1;
      }
      if (found !== 2 || !c.expected.readings) return false;
      c.expected.readings.searchPeriod = { status: 'read', value: { from: 2017, to: 2026 } };
      return undefined;
    }),
  },
  'h46-period-full-width': {
    one: step((c) => {
      let found = 0;
      for (const node of textNodes(c.main)) {
        if (!/^\s*(2016|2025)\s*$/.test(node.data) || c.places('fiscalYear')[0]?.value.contains(node))
          continue;
        node.data = node.data.replace('2016', '２０１６').replace('2025', '２０２５');
        found += 1;
      }
      return found > 0 && undefined;
    }),
  },
  'h57-value-as-readonly-input': {
    one: step((c) => {
      const { place } = c;
      const nodes = place ? numberNodes(place) : [];
      if (!place || nodes.length === 0) return false;
      const figure = figureText(place);
      const unit = unitNode(place);
      const input = element(c, '<input readonly aria-labelledby="h57">');
      input.setAttribute('value', figure.normalize('NFKC'));
      place.label.id = 'h57';
      const [first] = nodes;
      first?.before(input);
      for (const node of nodes) node.data = node.data.replace(/[\d０-９.．]+/, '');
      if (!unit?.isConnected) input.after('単位');
      return undefined;
    }),
  },
  'h58-input-as-text': {
    one: step((c) => {
      const { place } = c;
      if (place?.value.localName !== 'input') return false;
      place.value.replaceWith((place.value as HTMLInputElement).value);
      return undefined;
    }),
  },
  'h60-css-order': {
    one: step((c) => {
      const groups = rowGroups(c);
      groups.forEach((rows, at) => {
        for (const row of rows) (row as HTMLElement).style.order = String(groups.length - at);
      });
      const parent = groups[0]?.[0]?.parentElement;
      if (!parent || /^(tbody|table)$/.test(parent.localName)) return false;
      if (!/grid/.test(c.document.defaultView?.getComputedStyle(parent).display ?? ''))
        parent.style.cssText += ';display:flex;flex-direction:column';
      return undefined;
    }),
  },
  'h61-display-contents': {
    one: step((c) => {
      const { place } = c;
      if (!place) return false;
      for (const one of [place.label, isControl(place.value) ? place.value.parentElement : place.value])
        if (one && !isCell(one)) (one as HTMLElement).style.display = 'contents';
      return undefined;
    }),
  },
  'h62-visited-ui': {
    focus: step((c) => {
      const button = c.all('button,[role=button]')[0];
      (button as HTMLElement | undefined)?.focus();
      return button && undefined;
    }),
  },
};
