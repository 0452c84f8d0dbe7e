import { type Context, type Mutations, step } from './context';
import { element, isControl, numberNodes, textNodes } from './dom';

/** Harmless mutations of forms that change what rows and digits are made of. */

const rowsOf = (c: Context): Element[] => [
  ...new Set(Object.keys(c.anchors.fields ?? {}).flatMap((field) => c.places(field)[0]?.rows ?? [])),
];

const digits = (change: (text: string) => string) =>
  step((c) => {
    const { place } = c;
    if (!place || !/Units$/.test(c.field)) return false;
    if (isControl(place.value)) {
      const fresh = change(place.value.value);
      if (place.value.localName !== 'input' || fresh === place.value.value) return false;
      place.value.value = fresh;
      return undefined;
    }
    let changed = false;
    for (const node of numberNodes(place)) {
      const fresh = change(node.data);
      changed ||= fresh !== node.data;
      node.data = fresh;
    }
    return changed && undefined;
  });

const toDivs = (row: Element, c: Context): void => {
  const box = element(c, '<div style="display:flex;gap:16px"></div>');
  for (const cell of [...row.children]) {
    const own = element(c, '<div></div>');
    own.append(...cell.childNodes);
    box.append(own);
  }
  row.replaceWith(box);
};

export const harmlessMarks: Mutations = {
  'h13-fullwidth-digits': {
    figure: digits((text) =>
      text.replace(/[\d.]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
    ),
  },
  'h14-halfwidth-digits': {
    figure: digits((text) => text.replace(/[０-９．]/g, (one) => one.normalize('NFKC'))),
  },
  'h23-add-column': {
    'empty cell': step((c) => {
      const rows = rowsOf(c).filter((row) => row.children.length > 1);
      if (rows.length === 0 || rows.length < Object.keys(c.anchors.fields ?? {}).length) return false;
      for (const row of rows) {
        const last = row.lastElementChild?.cloneNode(false) as Element | undefined;
        if (last && !isControl(last)) row.append(last);
      }
      return undefined;
    }),
  },
  'h40-th-to-td-role': {
    form: step((c) => {
      let changed = 0;
      for (const row of rowsOf(c))
        for (const head of row.querySelectorAll('th, td[role=rowheader]')) {
          const to = head.localName === 'th' ? 'td role="rowheader"' : 'th';
          const fresh = element(c, `<table><tbody><tr><${to}></tr></tbody></table>`).querySelector('td,th');
          fresh?.append(...head.childNodes);
          if (fresh) head.replaceWith(fresh);
          changed += 1;
        }
      return changed > 0 && undefined;
    }),
  },
  'h59-row-to-divs': {
    form: step((c) => {
      const rows = rowsOf(c);
      const body = rows[0]?.closest('table,dl,[role=table]');
      if (!body || rows.length === 0 || !rows.every((row) => body.contains(row))) return false;
      for (const row of rows) toDivs(row, c);
      const box = element(c, '<div></div>');
      box.append(...[...body.querySelectorAll(':scope > tbody > div, :scope > div')]);
      body.replaceWith(box);
      return textNodes(box).length > 0 && undefined;
    }),
  },
};
