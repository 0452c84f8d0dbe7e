import { bare, type Context, type Mutations, step, type Variant } from './context';
import { element, shuffle, splitInto, textNodes } from './dom';

/** Mutations of lists, harmless and harmful: histories, certificates, the staff's queue. */

const names = ['fiscalYear', 'appliedAt', 'status', 'scheme', 'download'] as const;
const columnOf = (c: Context, name: string) => c.anchors.columns?.[name];
const header = (c: Context) => c.one(c.anchors.header);
const rowAt = (c: Context, at: number) => c.rows[at];

/** All rows of the table, hidden ones too, so that columns stay columns. */
function tableRows(c: Context): Element[] {
  const head = header(c);
  const parents = [head?.parentElement, c.rows[0]?.parentElement];
  return [...new Set(parents.flatMap((parent) => [...(parent?.children ?? [])]))];
}

function silenceRow(c: Context, at: number, ...fields: string[]): void {
  const row = c.expectedRows[at] as Record<string, unknown> | undefined;
  if (row) for (const field of fields) row[field] = field === 'scheme' ? 'other' : { status: 'absent' };
}

function setText(cell: Element | undefined, text: string): boolean {
  const [first, ...others] = cell ? textNodes(cell).filter((node) => node.data.trim() !== '') : [];
  if (!cell) return false;
  if (first) first.data = text;
  else cell.append(text);
  for (const node of others) node.data = '';
  return true;
}

const inRow = (act: (c: Context, row: Element, at: number) => undefined | false): Variant =>
  step((c) => {
    const readable = c.expectedRows.flatMap((row, at) =>
      (!row.status || row.status.status === 'read') && (!row.appliedAt || row.appliedAt.status === 'read')
        ? [at]
        : [],
    );
    const at = readable[Math.floor(c.random() * readable.length)] ?? 0;
    const row = rowAt(c, at);
    return row ? act(c, row, at) : false;
  });

const cellTo = (name: string, text: string): Variant =>
  inRow((c, row, at) => {
    const cell = c.cell(row, name);
    if (!cell || !c.expectedRows[at]) return false;
    // Only the word itself, not the reason beside it.
    const target = [...cell.querySelectorAll('*')].find((one) => bare(one.textContent ?? '') !== '') ?? cell;
    if (target !== cell && name === 'status') setText(target, text);
    else setText(cell, text);
    silenceRow(c, at, name);
    return undefined;
  });

const columnsTo = (arrange: (count: number, random: () => number) => number[]): Variant =>
  step((c) => {
    const head = header(c);
    if (!head) return false;
    const order = arrange(head.children.length, c.random);
    for (const row of tableRows(c)) {
      const cells = [...row.children];
      if (cells.length === order.length) row.append(...order.flatMap((at) => cells[at] ?? []));
    }
    return undefined;
  });

const addColumn = (where: (count: number) => number, fill: string): Variant =>
  step((c) => {
    const head = header(c);
    if (!head) return false;
    for (const row of tableRows(c)) {
      const cells = [...row.children];
      const like = cells.at(-1)?.cloneNode(false) as Element | undefined;
      if (!like || cells.length < 2) continue;
      like.textContent = row === head ? '備考' : fill;
      const at = where(cells.length);
      if (at >= cells.length) row.append(like);
      else cells[at]?.before(like);
      (row as HTMLElement).style.gridTemplateColumns &&= '';
    }
    return undefined;
  });

const headerTo = (name: string, text: string): Variant =>
  step((c) => {
    const head = header(c);
    const column = columnOf(c, name);
    const cells =
      head && column
        ? [head.children[column - 1]]
        : c.anchors.labels?.[name]
          ? c.rows.map((row) => c.cell(row, name)?.previousElementSibling)
          : [];
    if (cells.length === 0 || !cells[0]) return false;
    for (const cell of cells) setText(cell ?? undefined, text);
    c.expectedRows.forEach((_, at) => {
      silenceRow(c, at, name);
    });
    return undefined;
  });

export const lists: Mutations = {
  'h13-fullwidth-digits': {
    list: step((c) => {
      if (c.rows.length === 0) return false;
      for (const row of c.rows)
        for (const node of textNodes(c.cell(row, 'fiscalYear') ?? row))
          node.data = node.data.replace(/\d/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
      return undefined;
    }),
  },
  'h14-halfwidth-digits': {
    list: step((c) => {
      let found = 0;
      for (const row of c.rows)
        for (const node of textNodes(row)) {
          if (!/[０-９]/.test(node.data)) continue;
          node.data = node.data.normalize('NFKC');
          found += 1;
        }
      return found > 0 && undefined;
    }),
  },
  'h21-reorder-rows': {
    reverse: step((c) => {
      const { rows } = c;
      const parent = rows[0]?.parentElement;
      if (!parent || c.expectedRows.length !== rows.length) return false;
      const mark = rows[0]?.previousSibling;
      void mark;
      for (const row of rows) rows[0]?.before(row);
      c.expectedRows.reverse();
      for (const row of [...rows].reverse()) parent.append(row);
      return undefined;
    }),
  },
  'h22-reorder-columns': {
    reverse: columnsTo((count) => Array.from({ length: count }, (_, at) => count - 1 - at)),
    shuffle: columnsTo((count, random) =>
      shuffle(
        Array.from({ length: count }, (_, at) => at),
        random,
      ),
    ),
  },
  'h23-add-column': {
    first: addColumn(() => 0, '-'),
    middle: addColumn((count) => Math.floor(count / 2), ''),
    last: addColumn((count) => count, '-'),
  },
  'h40-th-to-td-role': {
    one: step((c) => {
      const heads = header(c)?.querySelectorAll('th') ?? [];
      for (const head of heads) {
        const cell = element(
          c,
          '<table><tbody><tr><td role="columnheader"></td></tr></tbody></table>',
        ).querySelector('td');
        cell?.append(...head.childNodes);
        if (cell) head.replaceWith(cell);
      }
      return heads.length > 0 && undefined;
    }),
  },
  'h49-other-scheme-row': {
    one: step((c) => {
      const last = c.rows.at(-1);
      const copy = last?.cloneNode(true) as Element | undefined;
      const lastExpected = c.expectedRows.at(-1);
      if (!last || !copy || !lastExpected) return false;
      last.after(copy);
      setText(c.cell(copy, 'scheme'), '認定産業医');
      c.expectedRows.push({ ...structuredClone(lastExpected), scheme: 'other' });
      return undefined;
    }),
  },
  'h50-duplicate-row': {
    one: step((c) => {
      const [first] = c.rows;
      const [expected] = c.expectedRows;
      if (!first || !expected) return false;
      first.after(first.cloneNode(true));
      c.expectedRows.unshift(structuredClone(expected));
      return undefined;
    }),
  },
  'h51-status-synonym': {
    one: step((c) => {
      let found = 0;
      for (const row of c.rows)
        for (const node of textNodes(c.cell(row, 'status') ?? c.document.createElement('i'))) {
          const other =
            bare(node.data) === '差戻し' ? '差し戻し' : bare(node.data) === '差し戻し' ? '差戻し' : '';
          if (!other) continue;
          node.data = other;
          found += 1;
        }
      return found > 0 && undefined;
    }),
  },
  'h52-status-wrapped': {
    chip: step((c) => {
      for (const row of c.rows)
        for (const name of ['status', 'appliedAt']) {
          const cell = c.cell(row, name);
          const node = cell && textNodes(cell).find(({ data }) => data.trim() !== '');
          if (node) splitInto(node, [node.data], name === 'status' ? 'a' : 'span');
        }
      return c.rows.length > 0 && columnOf(c, 'download') === undefined && undefined;
    }),
    'date in two': step((c) => {
      let found = 0;
      for (const row of c.rows) {
        const cell = c.cell(row, 'appliedAt');
        const node = cell && textNodes(cell).find(({ data }) => /\) \d/.test(data));
        if (!node) continue;
        const at = node.data.indexOf(') ') + 1;
        const [day, time] = [node.data.slice(0, at), node.data.slice(at + 1)];
        if (found % 2) {
          node.data = day;
          node.after(c.document.createElement('br'), time);
        } else splitInto(node, [day, ` ${time}`]);
        found += 1;
      }
      return found > 0 && undefined;
    }),
  },
  'h53-weekday-width': {
    full: step((c) => {
      for (const row of c.rows)
        for (const node of textNodes(row)) node.data = node.data.replace(/\(([月火水木金土日])\)/, '（$1）');
      return c.rows.length > 0 && undefined;
    }),
    none: step((c) => {
      for (const row of c.rows)
        for (const node of textNodes(row)) node.data = node.data.replace(/\([月火水木金土日]\)/, '');
      return c.rows.length > 0 && undefined;
    }),
  },
  'h59-row-to-divs': {
    one: step((c) => {
      const head = header(c);
      if (!head) return false;
      for (const row of tableRows(c)) {
        const box = element(
          c,
          '<div style="display:grid;grid-auto-flow:column;grid-auto-columns:1fr"></div>',
        );
        for (const cell of row.children) {
          const own = element(c, '<div></div>');
          own.append(...cell.childNodes);
          box.append(own);
        }
        if (row.getAttribute('class')?.match(/dsp0|off/)) (box as HTMLElement).style.display = 'none';
        row.replaceWith(box);
      }
      // Out of the table, which would not hold a `div`.
      const table = c.document.querySelector('body > * table:has(> tbody > div), table:has(> thead > div)');
      if (table) {
        const box = element(c, '<div></div>');
        for (const part of [...table.children]) {
          const own = element(c, '<div></div>');
          own.append(...part.childNodes);
          box.append(own);
        }
        table.replaceWith(box);
      }
      return undefined;
    }),
  },
  'x51-status-unknown': Object.fromEntries(
    ['取下げ', '確認中', '承認処理中', '-', ''].map((text) => [text || 'empty', cellTo('status', text)]),
  ),
  'x52-status-negated': Object.fromEntries(
    ['未承認', '承認済（取消）', '承認待ち→差戻し', '承認済・差戻し'].map((text) => [
      text,
      cellTo('status', text),
    ]),
  ),
  'x53-status-flipped': {
    one: inRow((c, row, at) => {
      const cell = c.cell(row, 'status');
      const expected = c.expectedRows[at];
      if (!cell || !expected?.status) return false;
      const pending = expected.status.value === 'pending';
      const target =
        [...cell.querySelectorAll('*')].find((one) => bare(one.textContent ?? '') !== '') ?? cell;
      setText(target, pending ? '承認済' : '承認待ち');
      expected.status = { status: 'read', value: pending ? 'approved' : 'pending' };
      return undefined;
    }),
  },
  'x54-date-impossible': Object.fromEntries(
    ['2025/13/01(月) 09:00', '2025/02/30 09:00', '2025/10/24(金) 25:00', '2025/10/24(月) 09:56'].map(
      (text) => [text, cellTo('appliedAt', text)],
    ),
  ),
  'x55-date-partial': Object.fromEntries(
    ['2025/10/24', '10/24 09:56', '昨日'].map((text) => [text, cellTo('appliedAt', text)]),
  ),
  'x56-date-two': { one: cellTo('appliedAt', '2025/10/24(金) 09:56 2025/10/25(土) 10:00') },
  'x57-drop-header': Object.fromEntries(names.map((name) => [name, headerTo(name, '')])),
  'x58-reword-header': {
    status: headerTo('status', '審査状況'),
    appliedAt: headerTo('appliedAt', '更新日時'),
  },
  'x59-double-header': Object.fromEntries(
    names.map((name) => [
      name,
      step((c) => {
        const column = columnOf(c, name);
        const head = header(c);
        if (!column || !head) return false;
        const others: Record<string, string> = {
          fiscalYear: '2019年度',
          appliedAt: '2019/10/24(木) 09:56',
          status: '承認待ち',
          scheme: '日医かかりつけ医機能研修制度',
        };
        const fresh = others[name];
        if (!fresh) return false;
        tableRows(c).forEach((row) => {
          const cell = row.children[column - 1];
          const copy = cell?.cloneNode(true) as Element | undefined;
          if (!cell || !copy) return;
          const same = bare(cell.textContent ?? '') === bare(fresh);
          if (row !== head) copy.textContent = same ? '-' : fresh;
          row.append(copy);
        });
        c.expectedRows.forEach((_, at) => {
          silenceRow(c, at, name);
        });
        return undefined;
      }),
    ]),
  ),
  'x60-swap-headers': Object.fromEntries(
    names.flatMap((a, at) =>
      names.slice(at + 1).map((b) => [
        `${a} ${b}`,
        step((c: Context) => {
          const head = header(c);
          const [one, two] = [columnOf(c, a), columnOf(c, b)];
          const first = one && head?.children[one - 1];
          const second = two && head?.children[two - 1];
          if (!first || !second) return false;
          const content = [...first.childNodes];
          first.replaceChildren(...second.childNodes);
          second.replaceChildren(...content);
          c.expectedRows.forEach((_, row) => {
            silenceRow(c, row, a, b);
          });
          return undefined;
        }),
      ]),
    ),
  ),
  'x61-missing-cell': Object.fromEntries(
    [0, 1, 2].map((at) => [
      `cell ${at + 1}`,
      inRow((c, row, index) => {
        const cell = row.children[at];
        if (!cell || !c.anchors.columns) return false;
        const left = names.filter((name) => (columnOf(c, name) ?? 0) - 1 < at);
        const gone = names.filter((name) => (columnOf(c, name) ?? 0) - 1 >= at);
        cell.remove();
        void left;
        silenceRow(c, index, ...gone);
        return undefined;
      }),
    ]),
  ),
  'x62-hide-row': {
    one: inRow((c, row, at) => {
      (row as HTMLElement).style.display = 'none';
      if (c.expected.activities) c.expected.activities.splice(at, 1);
      else c.expectedRows.splice(at, 1);
      return undefined;
    }),
  },
  'x63-scheme-cell-unknown': Object.fromEntries(
    ['-', '', '見本研修制度'].map((text) => [text || 'empty', cellTo('scheme', text)]),
  ),
  'x64-scheme-cell-two': {
    one: cellTo('scheme', 'かかりつけ医機能報告制度にかかる研修・日医かかりつけ医機能研修制度'),
  },
  'x70-staff-only-buttons': {
    one: step((c) => {
      if (c.expected.kind !== 'approval-queue') return false;
      c.rows.forEach((row, at) => {
        setText(c.cell(row, 'status'), '');
        silenceRow(c, at, 'status');
      });
      return undefined;
    }),
  },
};
