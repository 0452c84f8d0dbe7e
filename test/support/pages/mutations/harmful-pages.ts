import { type Context, type Mutations, step, type Variant } from './context';
import { element, isControl, labelNodes, numberNodes, setFigure, textNodes } from './dom';

/** Harmful mutations of schemes, badges, years, dialogs and whole pages. */

const reporting = 'かかりつけ医機能報告制度にかかる研修';
const family = '日医かかりつけ医機能研修制度';
const bare = (text: string) => text.normalize('NFKC').replace(/[\s●○]+/g, '');

/** The chosen option of the scheme, or a replacement for its words. */
function choose(c: Context, scheme: string): boolean {
  const chosen = c.one(c.anchors.scheme?.value);
  if (!chosen) return false;
  if (chosen.localName === 'select') {
    const select = chosen as HTMLSelectElement;
    const option = [...select.options].find(({ text }) => text === scheme);
    if (option) option.selected = true;
    else select.append(element(c, `<option selected>${scheme}</option>`));
    return true;
  }
  const offers = c.all('input[type=radio],[role=radio]');
  const words = (one: Element) =>
    one.localName === 'input' ? (one as HTMLInputElement).labels?.[0]?.textContent : one.textContent;
  const other = offers.find((one) => bare(words(one) ?? '') === bare(scheme));
  const set = (one: Element, on: boolean) => {
    if (one.localName === 'input') (one as HTMLInputElement).checked = on;
    else {
      one.setAttribute('aria-checked', String(on));
      for (const node of textNodes(one)) node.data = node.data.replace(/[○●]/, on ? '●' : '○');
    }
  };
  if (other) {
    set(chosen, false);
    set(other, true);
    return true;
  }
  const label = chosen.localName === 'input' ? (chosen as HTMLInputElement).labels?.[0] : chosen;
  const [first, ...others] = label ? textNodes(label).filter(({ data }) => data.trim() !== '') : [];
  if (!first) return false;
  first.data = ` ${scheme}`;
  for (const node of others) node.data = '';
  return true;
}

const badgeTo = (name: string, to: (word: string) => string): Variant =>
  step((c) => {
    const places = c.places(name.replace('Badge', 'Units'));
    let done = 0;
    for (const { badge } of places)
      for (const node of badge ? textNodes(badge) : []) {
        if (!/単位(充足|不足)/.test(node.data)) continue;
        node.data = to(node.data.trim());
        done += 1;
      }
    return done > 0 && undefined;
  });

const eachBadge = (act: (name: string) => Variant): Record<string, Variant> =>
  Object.fromEntries(
    ['totalBadge', 'classroomBadge', 'practicalBadge'].map((name) => [
      name,
      (c: Context) => (c.expected.readings?.[name]?.status === 'read' ? act(name)(c) : false),
    ]),
  );

const silentBadge = (to: (word: string) => string) =>
  eachBadge((name) => (c) => {
    const done = badgeTo(name, to)(c);
    c.silence(name);
    return done;
  });

const yearTo = (text: string, year?: number): Variant =>
  step((c) => {
    const place = c.places('fiscalYear')[0];
    if (!place || !c.expected.readings) return false;
    const { value } = place;
    const unit = textNodes(place.rows[0] ?? value).concat(
      place.rows.slice(1).flatMap((row) => textNodes(row)),
    );
    if (isControl(value)) {
      if (value.getAttribute('type') === 'number') return false;
      value.value = text;
    } else if (!setFigure({ ...place, value }, text)) return false;
    if (!/^\d+$/.test(text)) for (const node of unit) if (/^\s*年度\s*$/.test(node.data)) node.data = '';
    for (const node of numberNodes(place)) void node;
    c.expected.readings.fiscalYear = year ? { status: 'read', value: year } : { status: 'absent' };
    return undefined;
  });

const associationTo = (text: string): Variant =>
  step((c) => {
    const place = c.places('association')[0];
    if (!place) return false;
    if (isControl(place.value)) place.value.replaceChildren(element(c, `<option selected>${text}</option>`));
    else {
      const [first, ...others] = textNodes(place.value).filter(({ data }) => data.trim() !== '');
      if (!first) return false;
      first.data = text;
      for (const node of others) node.data = '';
    }
    c.silence('association');
    return undefined;
  });

const headings = 'h1,h2,h3,h4,caption,legend,[role=heading],.title,.css-h2';

function rewordEverything(c: Context): undefined {
  const wordings =
    /取得単位|座学|実地|検索期間|申請|制度種別|年度|日時|状況|区分|ダウンロード|医師会|研修|ログイン|単位|修了証|承認|差し?戻し|実施/g;
  for (const node of textNodes(c.document.body)) node.data = node.data.replace(wordings, '甲');
  for (const one of c.all('[aria-label]')) one.setAttribute('aria-label', '甲');
}

const activityRow = (act: (c: Context, row: Element, at: number) => undefined | false): Variant =>
  step((c) => {
    const { activities } = c.expected;
    if (!activities) return false;
    const at = Math.floor(c.random() * activities.length);
    const row = c.rows[at];
    return row ? act(c, row, at) : false;
  });

export const harmfulPages: Mutations = {
  'x39-scheme-switched': {
    one: step((c) => choose(c, c.expected.scheme === 'reporting-training' ? family : family) && undefined),
  },
  'x40-scheme-none': {
    'nothing chosen': step((c) => {
      const chosen = c.one(c.anchors.scheme?.value);
      if (!chosen) return false;
      if (chosen.localName === 'select') (chosen as HTMLSelectElement).selectedIndex = -1;
      else if (chosen.localName === 'input') (chosen as HTMLInputElement).checked = false;
      else chosen.setAttribute('aria-checked', 'false');
      for (const one of c.all(headings))
        if (bare(one.textContent ?? '').includes(bare(reporting))) one.textContent = '申請';
      return undefined;
    }),
    'nothing offered': step((c) => {
      const label = c.one(c.anchors.scheme?.label);
      const chosen = c.one(c.anchors.scheme?.value);
      if (!label || !chosen) return false;
      chosen.closest('dd,label,[role=radiogroup],div,p')?.remove();
      label.remove();
      for (const one of c.all(headings))
        if (bare(one.textContent ?? '').includes(bare(reporting))) one.textContent = '申請';
      return undefined;
    }),
  },
  'x41-scheme-unknown': { one: step((c) => choose(c, '見本研修制度') && undefined) },
  'x42-badge-reworded': {
    ...Object.fromEntries(
      Object.entries(silentBadge((word) => (word.includes('充足') ? '充足' : '不足あり'))).map(
        ([name, act]) => [`${name} 1`, act],
      ),
    ),
    ...Object.fromEntries(
      Object.entries(silentBadge((word) => (word.includes('充足') ? 'OK' : '要確認'))).map(([name, act]) => [
        `${name} 2`,
        act,
      ]),
    ),
  },
  'x43-badge-both': silentBadge(() => '単位充足 単位不足'),
  'x44-badge-removed': silentBadge(() => ''),
  'x45-badge-hidden': eachBadge((name) =>
    step((c) => {
      for (const { badge } of c.places(name.replace('Badge', 'Units')))
        if (badge) (badge as HTMLElement).style.display = 'none';
      c.silence(name);
    }),
  ),
  'x46-badge-flipped': eachBadge((name) => (c) => {
    const done = badgeTo(name, (word) => (word.includes('充足') ? '単位不足' : '単位充足'))(c);
    const reading = c.expected.readings?.[name];
    if (reading) reading.value = reading.value === 'sufficient' ? 'insufficient' : 'sufficient';
    return done;
  }),
  'x47-year-era': { one: yearTo('令和7年度', 2025) },
  'x48-year-broken': Object.fromEntries(
    ['25', '20255', '2025-2026', '----', '選択してください'].map((text) => [text, yearTo(text)]),
  ),
  'x49-association-unset': Object.fromEntries(
    ['選択してください', '', '-'].map((text) => [text || 'empty', associationTo(text)]),
  ),
  'x50-period-broken': {
    backwards: step((c) => {
      let found = 0;
      for (const node of textNodes(c.main)) {
        if (!/^\s*(2016|2025)\s*$/.test(node.data) || c.places('fiscalYear')[0]?.value.contains(node))
          continue;
        node.data = node.data.includes('2016') ? '2025' : '2016';
        found += 1;
      }
      for (const one of c.all('input')) {
        const input = one as HTMLInputElement;
        if (!/^(2016|2025)$/.test(input.value) || input === c.places('fiscalYear')[0]?.value) continue;
        input.value = input.value === '2016' ? '2025' : '2016';
        found += 1;
      }
      c.silence('searchPeriod');
      return found === 2 && undefined;
    }),
    'no end': step((c) => {
      const input = c
        .all('input')
        .find(
          (one) => (one as HTMLInputElement).value === '2025' && one !== c.places('fiscalYear')[0]?.value,
        );
      if (!input) return false;
      (input as HTMLInputElement).value = '';
      c.silence('searchPeriod');
      return undefined;
    }),
    'three years': step((c) => {
      const node = textNodes(c.main).find(({ data }) => /^\s*2016\s*$/.test(data));
      if (!node) return false;
      node.data = '2012 ~ 2016';
      c.silence('searchPeriod');
      return undefined;
    }),
  },
  'x65-toggle-activity': {
    one: activityRow((c, row, at) => {
      const box = row.querySelector<HTMLInputElement>(c.anchors.rowControl ?? '-');
      const expected = c.expected.activities?.[at];
      if (!box || !expected) return false;
      box.checked = !box.checked;
      expected.checked = !expected.checked;
      return undefined;
    }),
  },
  'x66-empty-activity-label': {
    one: activityRow((c, row, at) => {
      const label = row.querySelector(c.anchors.rowLabel ?? '-');
      if (!label) return false;
      for (const node of textNodes(label)) node.data = '';
      c.expected.activities?.splice(at, 1);
      return undefined;
    }),
  },
  'x67-dialog-closed': {
    one: step((c) => {
      const dialog = c.one(c.anchors.dialog) as HTMLElement | undefined;
      if (!dialog) return false;
      dialog.style.display = 'none';
      return undefined;
    }),
  },
  'x68-page-title-reworded': {
    one: step((c) => {
      for (const one of c.all(`${headings},title`)) {
        if (c.places(c.field).some(({ label }) => one.contains(label))) continue;
        if (Object.keys(c.anchors.fields ?? {}).some((field) => labelNodes(one, field).length > 0)) continue;
        if (one === c.one(c.anchors.scheme?.label)) continue;
        for (const node of textNodes(one)) node.data = '画面';
      }
    }),
  },
  'x69-foreign-page': {
    one: step((c) => {
      (c.one(c.anchors.dialog) ?? c.main).remove();
      c.one('#wrapper .contents')?.remove();
      for (const places of Object.keys(c.anchors.alsoShown ?? {}))
        for (const place of c.places(places)) place.label.parentElement?.remove();
      c.one('.sticky-bar,.sp-fixed')?.remove();
    }),
  },
  'x71-everything-reworded': { one: step(rewordEverything) },
  'x72-two-forms': {
    one: step((c) => {
      const fields = ['totalUnits', 'classroomUnits', 'practicalUnits'].filter(
        (field) => c.reading(field)?.status === 'read',
      );
      const { main } = c;
      const copy = main.cloneNode(true) as Element;
      main.after(copy);
      for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
      for (const one of copy.querySelectorAll('[name]'))
        one.setAttribute('name', `two-${one.getAttribute('name')}`);
      for (const field of fields)
        for (const place of c.places(field)) {
          const figure = field === 'practicalUnits' ? '35' : '777.5';
          if (main.contains(place.value)) setFigure(place, figure);
        }
      c.silence(...fields);
      return undefined;
    }),
  },
};
