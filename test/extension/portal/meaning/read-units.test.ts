import { describe, expect, it } from 'vitest';
import { columnsOf, settleUnits, unitsIn } from '#extension/portal/meaning/read-units';
import type { Place, Stretch } from '#extension/portal/seen';

/** `[…]` is a control, `<…>` a button, anything else a text; each fills a cell of its own. */
function place(texts: readonly string[], where: Partial<Place> = {}): Place {
  const stretches = texts.map((text): Stretch => {
    const kind = /^\[.*\]$/.test(text) ? 'field' : /^<.*>$/.test(text) ? 'button' : 'text';
    return { kind, text: kind === 'text' ? text : kind === 'field' ? text.slice(1, -1) : '', fills: true };
  });
  return { stretches, isCell: false, isGlued: false, ...where };
}

const units = (texts: readonly string[], where?: Partial<Place>, step: 0.5 | 5 = 0.5) => {
  const { units: said } = unitsIn(place(texts, where), step);
  return said ? (said.value ?? 'unreadable') : 'nothing';
};

describe('a figure beside a label', () => {
  it.each([
    [['568.5 単位'], 568.5],
    [['５６８．５単位'], 568.5],
    [['1,234.5 単位'], 1234.5],
    [['0 単位', '単位不足'], 0],
    [['568.5 単位 単位充足'], 568.5],
    [['単位充足', '568.5 単位'], 568.5],
    [['単位充足568.5単位'], 568.5],
    [['568.5 単位（単位充足）'], 568.5],
    [['[568.5]', '単位', '単位充足'], 568.5],
    [['568.5', '単位充足'], 568.5],
    [['：', '15 単位'], 15],
    [['568.5 単位', '合計が10単位以上であれば「単位充足」と表示されます。'], 568.5],
    [['座学研修と実地研修の合計です。', '568.5 単位'], 568.5],
    [['568.5 単位', '備考', '10 単位'], 568.5],
    [['検索期間 2016 ~ 2025 568.5 単位'], 568.5],
    [['検索期間', '[2016]', '~', '[2025]', '<検索>', '568.5 単位'], 568.5],
    [['検索期間', '2016', '~', '2025', '[7.5]', '単位'], 7.5],
    [['前回検索期間 2014 ～ 2024', '検索期間 2016 ~ 2025', '568.5 単位'], 568.5],
  ])('%j reads %s', (texts, value) => {
    expect(units(texts)).toBe(value);
  });

  it.each([
    [['-']],
    [['― 単位']],
    [['検索中…']],
    [['-5 単位']],
    [['△5 単位']],
    [['568.3 単位']],
    [['568.5 時間']],
    [['568.5', '時間']],
    [['10単位', '以上']],
    [['568.5～570 単位']],
    [['568.5 / 10 単位']],
    [['15（5）単位']],
    [['5 15 単位']],
    [['5', '15', '単位']],
    [['15①単位']],
    [['568', '.5', '単位']],
    [['5 単位', '10 単位']],
    [['[]', '単位']],
    [['単位']],
    [['単位充足']],
    [['1,23.5 単位']],
    [['検索期間', '[2016]', '~', '[2025]', '単位充足']],
    // The figure of the second badge is missing.
    [['505 単位 単位充足', '単位充足']],
  ])('%j is no figure', (texts) => {
    expect(units(texts)).toBe('unreadable');
  });

  it.each([
    [['が10単位以上であれば「単位充足」と表示されます。'], { isGlued: true }],
    [['認定（修了）申請', '25 単位'], {}],
    [['備考', '5 単位'], {}],
    [[], {}],
  ])('%j says nothing', (texts, where) => {
    expect(units(texts, where)).toBe('nothing');
  });

  it('in a cell of its own, any word stands in the place of the figure', () => {
    expect(units(['未取得'], { isCell: true })).toBe('unreadable');
  });

  it('comes in fives for practical training', () => {
    expect(units(['15 単位'], {}, 5)).toBe(15);
    expect(units(['7.5 単位'], {}, 5)).toBe('unreadable');
  });
});

it.each(['約', '見込', '前年度', '必要：', '繰越', '前回'])(
  'the word %s before a figure in the same cell may give it another meaning',
  (word) => {
    const stretches = [word, '10単位'].map((text): Stretch => ({ kind: 'text', text, fills: false }));
    expect(unitsIn({ stretches, isCell: true, isGlued: false }, 0.5).units).toMatchObject({
      value: undefined,
    });
  },
);

describe('a badge beside a figure', () => {
  const badge = (...texts: string[]) => unitsIn(place(texts), 0.5).badge;
  it('is a whole word', () => {
    expect(badge('568.5 単位', '単位充足')?.value).toBe('sufficient');
    expect(badge('0単位単位不足')?.value).toBe('insufficient');
    // 「24.5単位」「充足」 on one line is no 「単位充足」.
    expect(badge('24.5単位充足')).toBeUndefined();
    expect(badge('568.5 単位', '充足')).toBeUndefined();
    expect(badge('合計が10単位以上なら「単位充足」です。')).toBeUndefined();
  });
  it('may have a sign before it, or a line, but no dash', () => {
    expect(badge('568.5 単位', '✓ 単位充足')?.value).toBe('sufficient');
    expect(badge('4.5 単位', '⚠️ 単位不足')?.value).toBe('insufficient');
    expect(badge('26.5 単位 ／ 単位充足')?.value).toBe('sufficient');
    expect(badge('― 単位不足')).toBeUndefined();
  });
  it('stands behind what is no figure', () => {
    expect(badge('9 / 10 単位 単位不足')?.value).toBe('insufficient');
    expect(badge('あと2単位で単位充足')).toBeUndefined();
    expect(badge('9 / 10 単位 単位充足 単位不足')).toBeUndefined();
  });
  it('stands in the next cell of the row, where a figure with more words is between', () => {
    const inRow = (...texts: string[]) => unitsIn(place(texts, { isCell: true }), 0.5).badge;
    expect(inRow('20単位（うち実地研修5単位）', '単位充足')?.value).toBe('sufficient');
    expect(inRow('前年度取得', '単位充足')).toBeUndefined();
    expect(inRow('20単位（うち実地研修5単位）', '単位充足 5単位')).toBeUndefined();
  });
  it('is none where both stand', () => {
    expect(badge('568.5 単位', '単位充足', '単位不足')).toMatchObject({ value: undefined });
  });
});

describe('several places of one label', () => {
  const settled = (...places: string[][]) =>
    settleUnits(
      'totalUnits',
      places.map((texts) => place(texts)),
    ).units;
  it('say the same, or nothing is read', () => {
    expect(settled(['568.5 単位'], ['568.5単位'])).toMatchObject({
      status: 'read',
      value: 568.5,
      raw: '568.5 単位',
    });
    expect(settled(['568.5 単位'], ['583.5 単位'])).toEqual({ status: 'ambiguous', label: '取得単位合計' });
    expect(settled(['568.5 単位'], ['検索中…'])).toMatchObject({ status: 'ambiguous' });
    expect(settled(['-'], ['-'])).toMatchObject({ status: 'unreadable' });
    expect(settled()).toMatchObject({ status: 'absent' });
  });
  it('an empty one is still loading, so another may be old', () => {
    expect(settled([], ['12.5 単位'])).toMatchObject({ status: 'ambiguous' });
    expect(settled(['<検索>'], ['12.5 単位'])).toMatchObject({ status: 'ambiguous' });
    expect(settled([''])).toMatchObject({ status: 'unreadable' });
  });
  it('a figure alone where the other labels have two columns may be of either', () => {
    const both = [place(['0 単位', '15 単位'], { isCell: true })];
    expect(columnsOf(both)).toBe(2);
    expect(settleUnits('totalUnits', [place(['583.5 単位'])], columnsOf(both)).units).toMatchObject({
      status: 'unreadable',
    });
    expect(settleUnits('totalUnits', [place(['583.5 単位'])], 1).units).toMatchObject({ value: 583.5 });
  });
  it('a link with the label, and nothing beside it, is no place', () => {
    expect(settled(['568.5 単位'], ['マイページ'])).toMatchObject({ status: 'read', value: 568.5 });
  });
});
