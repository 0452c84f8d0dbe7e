import { type Mutations, step } from './context';
import { element } from './dom';

/** Harmless mutations of the dialog 実地研修・受講報告. */
export const activities: Mutations = {
  'h54-untick-noise': {
    one: step((c) => {
      const table = c.rows[0]?.closest('table');
      if (!table) return false;
      table.before(
        element(c, '<div><label><input type="checkbox" checked> 選択した項目のみ表示</label></div>'),
      );
      table
        .querySelector('thead th:last-child')
        ?.append(element(c, '<input type="checkbox" aria-label="すべて選択">'));
      return undefined;
    }),
  },
  'h55-group-radio': {
    untick: step((c) => {
      const radio = c.one(c.anchors.groupControl) as HTMLInputElement | undefined;
      if (!radio) return false;
      radio.checked = false;
      return undefined;
    }),
    remove: step((c) => {
      c.one(c.anchors.groupControl)?.remove();
    }),
    double: step((c) => {
      const radio = c.one(c.anchors.groupControl);
      radio?.after(radio.cloneNode(true));
    }),
  },
  'h56-checkbox-first': {
    one: step((c) => {
      for (const row of c.rows) {
        const label = row.querySelector(c.anchors.rowLabel ?? '-');
        const box = row.querySelector(c.anchors.rowControl ?? '-');
        if (!label || !box) return false;
        const around = c.document.createElement('label');
        around.append(box, ...label.childNodes);
        for (const inner of around.querySelectorAll('label')) inner.replaceWith(...inner.childNodes);
        label.append(around);
      }
      return undefined;
    }),
  },
};
