import { describe, expect, it } from 'vitest';
import { schemes, wordings } from '#extension/portal/labels';
import { bare, normalise, wordIn } from '#extension/portal/normalise';

describe('labels are compared whole, in one spelling', () => {
  it.each([
    ['座学研修\n（日医生涯教育制度）　取得単位数', '座学研修(日医生涯教育制度)取得単位数'],
    ['取得単位合計：', '取得単位合計'],
    ['必須 申請先医師会', '申請先医師会'],
    ['申請先医師会*必須', '申請先医師会'],
    ['※取得単位合計', '取得単位合計'],
    ['取得\u200b単位\u00ad合計', '取得単位合計'],
    ['申請（申告）\n日時 ▼', '申請(申告)日時'],
  ])('%j is a label', (text, label) => {
    expect(normalise(text)).toBe(label);
  });

  it.each([
    '前年度の取得単位合計',
    '取得単位合計の上限',
    '取得単位合計（見込み）',
    '取得単位合計は568.5単位です。',
  ])('%j is none', (text) => {
    const all = Object.keys(wordings);
    expect(all).not.toContain(normalise(text));
  });

  it('every wording is written the way it is compared', () => {
    for (const wording of Object.keys(wordings)) expect(normalise(wording)).toBe(wording);
    for (const word of Object.keys(schemes)) expect(bare(word)).toBe(word);
  });
});

describe('a word counts only as the whole text', () => {
  it.each([
    ['● かかりつけ医機能報告制度\nにかかる研修', 'reporting-training'],
    ['日医かかりつけ医機能研修制度', 'family-physician-training'],
    ['日医かかりつけ医機能研修制度 修了証', undefined],
    ['認定産業医', undefined],
    ['toString', undefined],
    ['', undefined],
  ])('%j is %s', (text, scheme) => {
    expect(wordIn(schemes, text)).toBe(scheme);
  });
});
