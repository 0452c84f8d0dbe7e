import { type Context, type Mutations, type Place, step, type Variant, words } from './context';
import {
  element,
  figureText,
  isControl,
  labelNodes,
  numberNodes,
  setFigure,
  textNodes,
  unitNode,
} from './dom';

/** Harmful mutations of the figures of an application. Each makes its fields silent, or changes the truth. */

const atEach = (act: (c: Context, place: Place) => undefined | boolean): Variant =>
  step((c) => {
    const done = c.places().map((place) => act(c, place) !== false);
    if (!done.includes(true)) return false;
    c.silence(c.field);
    return undefined;
  });

/** Writes the figure anew; a text with `単位` in it takes the place of the page's own unit. */
const written = (figure: string, unit?: string): Variant =>
  atEach((_, place) => setFigure(place, figure, unit));
const each = (figures: readonly string[], unit?: string) =>
  Object.fromEntries(figures.map((figure) => [figure || 'empty', written(figure, unit)]));

const styled = (css: string): Variant =>
  atEach((c, place) => {
    if (isControl(place.value)) {
      place.value.style.cssText += `;${css}`;
      return true;
    }
    const nodes = numberNodes(place);
    for (const node of nodes) {
      const box = element(c, '<span></span>') as HTMLElement;
      box.style.cssText = css;
      node.replaceWith(box);
      box.append(node);
    }
    return nodes.length > 0;
  });

const labelText = (change: (text: string) => string): Variant =>
  atEach((c, place) => {
    const [first, ...others] = labelNodes(place.label, c.field);
    if (!first) return false;
    first.data = change([first, ...others].map(({ data }) => data).join(''));
    for (const node of others) node.data = '';
    return true;
  });

const ownNode = (text: string, where: 'before' | 'after'): Variant =>
  atEach((c, place) => {
    const nodes = labelNodes(place.label, c.field);
    const node = where === 'before' ? nodes[0] : nodes.at(-1);
    const box = element(c, `<span>${text}</span>`);
    node?.[where](box);
    return node !== undefined;
  });

const other: Record<string, string> = {
  totalUnits: '777.5',
  classroomUnits: '333.5',
  practicalUnits: '45',
  fiscalYear: '2019',
  association: '例示市医師会',
};
const reworded: Record<string, string> = {
  totalUnits: '合計単位',
  classroomUnits: '講義研修 単位数',
  practicalUnits: '実地活動 単位数',
  fiscalYear: '発行年',
  association: '提出先',
};

/** The row once more, with another valid value. */
function doubled(c: Context): Element[] {
  const place = c.place;
  if (!place) return [];
  const copies = place.rows.map((row) => row.cloneNode(true) as Element);
  const box = c.document.createElement('div');
  const marked = [place.label, place.value];
  marked.forEach((one, at) => {
    one.setAttribute('data-double', String(at));
  });
  const fresh = place.rows.map((row) => row.cloneNode(true) as Element);
  for (const one of marked) one.removeAttribute('data-double');
  box.append(...fresh);
  const value = box.querySelector('[data-double="1"]');
  const label = box.querySelector('[data-double="0"]');
  if (!value || !label || copies.length === 0) return [];
  for (const one of box.querySelectorAll('[id],[for],[aria-labelledby],[name]'))
    for (const name of ['id', 'for', 'aria-labelledby', 'name']) one.removeAttribute(name);
  const figure = other[c.field] ?? '';
  if (c.field === 'association') {
    if (isControl(value)) value.replaceChildren(element(c, `<option selected>${figure}</option>`));
    else {
      const [first, ...rest] = textNodes(value).filter(({ data }) => data.trim() !== '');
      if (first) first.data = figure;
      for (const node of rest) node.data = '';
    }
  } else setFigure({ label, value, rows: [] }, figure);
  return [...box.children];
}

export const harmfulFigures: Mutations = {
  'x01-drop-label-text': {
    one: atEach((c, { label }) => void label.replaceChildren(c.document.createTextNode(''))),
  },
  'x02-drop-label-element': { one: atEach((_, { label }) => void label.remove()) },
  'x03-double-next': {
    one: step((c) => {
      const rows = doubled(c);
      c.place?.rows.at(-1)?.after(...rows);
      c.silence(c.field);
      return rows.length > 0 && undefined;
    }),
  },
  'x04-double-elsewhere': {
    one: step((c) => {
      const unit = `<dl><dt>${words[c.field]}</dt><dd>${other[c.field]} 単位</dd></dl>`;
      const side = c.all('nav, aside, .side, .sidemenu, mat-sidenav')[0] ?? c.document.body;
      (side.checkVisibility({ checkVisibilityCSS: true }) ? side : c.document.body).append(element(c, unit));
      c.silence(c.field);
      return undefined;
    }),
  },
  'x05-reword-label': { one: (c) => labelText(() => reworded[c.field] ?? '')(c) },
  'x06-prefix-label': Object.fromEntries(
    ['前年度の', '参考：', '他制度の'].flatMap((text) => [
      [text, labelText((label) => text + label)],
      [`${text} own node`, ownNode(text, 'before')],
    ]),
  ),
  'x07-suffix-label': Object.fromEntries(
    ['の上限', '（見込み）', '（前回申請時）'].flatMap((text) => [
      [text, labelText((label) => label + text)],
      [`${text} own node`, ownNode(text, 'after')],
    ]),
  ),
  'x08-dash': { ...each(['-', '－', '―', 'ー']), unit: written('－ ') },
  'x09-empty': { 'figure alone': written(''), both: written('', '') },
  'x10-negative': each(['-5', '－5', '△5', '▲5', '(5)', '5-']),
  'x11-off-half-grid': each(['568.3', '0.25', '10.75']),
  'x12-off-five-grid': each(['3', '7.5', '12']),
  'x13-words': {
    ...each(['集計中', '未取得', 'なし', '取得済', 'お問い合わせください'], ''),
    ...Object.fromEntries(['集計中', 'なし'].map((word) => [`${word} and unit`, written(word)])),
  },
  'x14-range': {
    ...each(['568.5～570']),
    '10以上': written('10', '単位以上'),
    'without unit': written('10以上', ''),
  },
  'x15-about': each(['約568.5', '568.5+', '568.5?']),
  'x16-not-finite': each(['NaN', 'Infinity', '∞', 'undefined', 'null']),
  'x17-exponent-comma': each(['5.685e2', '568,5', '1,23.5', '0x10']),
  'x18-look-alike': each(['5O', 'l5', '十五', 'ⅹ']),
  'x19-other-unit': {
    hours: written('568.5', '時間'),
    items: written('15', '項目'),
    cases: written('15', '件'),
    percent: written('15', '％'),
  },
  'x20-two-numbers': {
    ...each(['568.5 / 10', '15（5）', '5 15']),
    'in spans': atEach((c, place) => {
      const [node, second] = numberNodes(place);
      if (!node || second) return false;
      node.before(element(c, '<span>5</span>'), ' ');
      return true;
    }),
  },
  'x21-struck': {
    one: step((c) => {
      for (const place of c.places()) {
        const nodes = numberNodes(place);
        const [node] = nodes;
        if (!node || nodes.length !== 1) return false;
        const struck = element(c, '<del></del>');
        struck.textContent = figureText(place);
        if (!setFigure(place, '553.5')) return false;
        node.before(struck, ' ');
      }
      if (c.expected.readings) c.expected.readings[c.field] = { status: 'read', value: 553.5 };
      return undefined;
    }),
  },
  'x22-hide-value-display': { none: styled('display:none') },
  'x23-hide-value-visibility': {
    visibility: styled('visibility:hidden'),
    opacity: styled('opacity:0'),
    size: styled('font-size:0'),
  },
  'x24-hide-value-clip': {
    clip: styled(
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap',
    ),
    away: styled('position:absolute;left:-9999px'),
    up: styled('position:absolute;top:-9999px'),
    box: styled('display:inline-block;height:0;overflow:hidden'),
  },
  'x25-hide-row': {
    one: atEach((_, place) => {
      const rows =
        place.rows.length > 0 ? place.rows : [place.label.parentElement].filter((one) => one !== null);
      for (const row of rows) (row as HTMLElement).style.display = 'none';
      return true;
    }),
  },
  'x26-hide-label': {
    one: atEach((_, { label }) => {
      (label as HTMLElement).style.display = 'none';
    }),
  },
  'x27-swap-labels': {
    one: step((c) => {
      if (c.field !== 'totalUnits') return false;
      const { readings } = c.expected;
      const total = c.places('totalUnits');
      const [practical] = c.places('practicalUnits');
      if (!practical || !readings) return false;
      const swap = (label: Element, from: string, to: string) => {
        const [first, ...others] = labelNodes(label, from);
        if (first) first.data = to;
        for (const node of others) node.data = '';
      };
      for (const place of total) swap(place.label, 'totalUnits', '実地研修取得単位数');
      swap(practical.label, 'practicalUnits', '取得単位合計');
      for (const [a, b] of [
        ['totalUnits', 'practicalUnits'],
        ['totalBadge', 'practicalBadge'],
      ] as const) {
        const [one, two] = [readings[a], readings[b]];
        if (one && two) [readings[a], readings[b]] = [two, one];
      }
      const value = readings.practicalUnits?.value;
      if (typeof value !== 'number' || value % 5 !== 0) c.silence('practicalUnits');
      // The badges go with the rows.
      return undefined;
    }),
  },
  'x28-new-value': Object.fromEntries(
    ['0', '0.5', '10', '9.5', '15', '1,234.5'].map((figure) => [
      figure,
      step((c) => {
        const value = Number(figure.replace(',', ''));
        if (c.field === 'practicalUnits' && value % 5 !== 0) return false;
        if (!c.places().every((place) => setFigure(place, figure)) || !c.expected.readings) return false;
        c.expected.readings[c.field] = { status: 'read', value };
        return undefined;
      }),
    ]),
  ),
  'x29-loading': {
    ...each(['検索中…', '読み込み中'], ''),
    skeleton: atEach((_, place) => {
      const done = setFigure(place, '', '');
      for (const row of place.rows) row.setAttribute('aria-busy', 'true');
      return done;
    }),
  },
  'x30-generated': {
    one: atEach((c, place) => {
      const box = element(c, '<span class="x30"></span>');
      const style = element(c, '<style></style>');
      style.textContent = `.x30::before{content:'${figureText(place)}'}`;
      const [node] = numberNodes(place);
      if (!node) return false;
      setFigure(place, '');
      node.before(box);
      c.document.head.append(style);
      return true;
    }),
  },
  'x31-placeholder': {
    one: atEach((c, place) => {
      const figure = figureText(place);
      if (isControl(place.value)) {
        place.value.setAttribute('placeholder', figure);
        return setFigure(place, '');
      }
      const [node] = numberNodes(place);
      if (!node) return false;
      setFigure(place, '');
      const input = element(c, '<input readonly>');
      input.setAttribute('placeholder', figure);
      node.before(input);
      return true;
    }),
  },
  'x32-attribute-only': {
    one: atEach((_, place) => {
      const figure = figureText(place);
      for (const name of ['title', 'data-value', 'aria-description'])
        place.value.setAttribute(name, `${figure} 単位`);
      return setFigure(place, '');
    }),
  },
  'x33-sentence-only': {
    one: step((c) => {
      if (c.field !== 'totalUnits') return false;
      for (const place of c.places()) {
        const rows = place.rows.length > 0 ? place.rows : [place.label.parentElement];
        for (const row of rows) row?.remove();
      }
      c.main.prepend(
        element(c, '<p>取得単位合計は568.5単位です。</p>'),
        element(c, '<p><b>取得単位合計</b>は<b>568.5単位</b>です。</p>'),
      );
      c.silence('totalUnits', 'totalBadge');
      return undefined;
    }),
  },
  'x34-period-only': { one: step((c) => (c.field === 'classroomUnits' ? written('', '')(c) : false)) },
  'x35-button-only': {
    one: step((c) => {
      if (c.field !== 'practicalUnits') return false;
      for (const node of textNodes(c.main))
        node.data = node.data.replace(/^(\s*)実地研修実績入力(\s*)$/, '$1実地研修実績入力 15$2');
      return written('', '')(c);
    }),
  },
  'x36-next-row-moves-up': {
    one: atEach((c, place) => {
      const cell =
        place.value.closest('td,dd,[role=cell]') ??
        (isControl(place.value) ? place.value : place.value.closest('p,div'));
      if (!cell || cell.contains(place.label)) return false;
      unitNode(place)?.remove();
      cell.remove();
      void c;
      return true;
    }),
  },
  'x37-rowspan': {
    one: step((c) => {
      const { place } = c;
      const row = place?.rows[0];
      const next = row?.nextElementSibling;
      const label = next?.firstElementChild;
      if (!place || row?.localName !== 'tr' || !next || !label || (next as HTMLElement).hidden) return false;
      place.label.setAttribute('rowspan', '2');
      const field = Object.keys(c.anchors.fields ?? {}).find((name) => c.places(name)[0]?.label === label);
      label.remove();
      c.silence(c.field, ...(field ? [field] : []));
      return undefined;
    }),
    'label removed below': step((c) => {
      const { place } = c;
      const fields = ['totalUnits', 'classroomUnits', 'practicalUnits'];
      const next = fields[fields.indexOf(c.field) + 1];
      const below = next && c.places(next)[0];
      if (!place || !below || place.rows.length < 2) return false;
      if (place.rows.at(-1)?.nextElementSibling !== below.rows[0]) return false;
      below.label.remove();
      c.silence(c.field, next);
      return undefined;
    }),
  },
  'x38-label-for-nothing': {
    nothing: step((c) => {
      const { place } = c;
      if (!place || !isControl(place.value)) return false;
      place.label.setAttribute('for', 'not-there');
      place.value.setAttribute('aria-labelledby', 'not-there-either');
      return undefined;
    }),
    another: step((c) => {
      const fields = ['totalUnits', 'classroomUnits', 'practicalUnits'];
      const next = c.places(fields[(fields.indexOf(c.field) + 1) % 3] ?? '')[0];
      const { place } = c;
      if (!place || !next || !isControl(place.value)) return false;
      next.value.id ||= 'x38';
      place.label.setAttribute('for', next.value.id);
      return undefined;
    }),
  },
};
