import type { MoreChecklistWords } from './words';

export const moreJa: MoreChecklistWords = {
  showAll: 'すべて表示',
  hits: (hits, hiddenTicked) =>
    (hits ? `${hits}項目あります。` : '見つかりません。別の言葉でさがしてください。') +
    (hiddenTicked ? `選択した${hiddenTicked}項目は、隠れていますが選択されたままです。` : ''),
  disagrees: (units) => `記録では、実地研修は${units}単位です。選択した項目とは異なります。`,
  group: { added: '医師会が加えた項目', recorded: '記録にあるほかの項目' },
  refusedTitle: '加えた項目の一部を表示できません',
  place: (at, label) => `${at === undefined ? '全体' : `${at}番目`}${label ? `「${label}」` : ''}`,
  fault: {
    'not-json': 'JSON として読めません。',
    'not-a-list': '項目の一覧（[ ] で囲んだ配列）ではありません。',
    'not-an-item': '項目（id と label のある { }）ではありません。',
    'no-id': 'id がありません。文字で書いてください。',
    'no-label': 'label がありません。文字で書いてください。',
    'too-long': '長すぎます。id・label・category は、それぞれ200字までです。',
    'no-category': 'category は 1・2・3、または見出しの文字で書いてください。',
    known: '同じ id または label の項目がすでにあります。',
    'too-many': '200項目までです。これより後の項目は表示しません。',
  },
  rest: 'ほかの項目はそのまま選べます。',
};
