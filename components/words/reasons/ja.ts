import { formatUnits } from '#core/units';
import type { ReasonWords } from './words';

const units = (value: number) => `${formatUnits(value)}単位`;

export const reasonsJa: ReasonWords = {
  reason: {
    'classroom-present': ({ units: value = 0 }) =>
      `座学研修は${units(value)}あります。下限は公表されていません。`,
    'classroom-absent': () => '座学研修の単位がありません。座学研修と実地研修の両方が必要です。',
    'classroom-unsettled': ({ unsettled = 0 }) =>
      `座学研修の${units(unsettled)}は、検索期間に入るかどうかわかりません。`,
    'classroom-missing': () => '座学研修の単位数がわかりません。',
    'classroom-not-a-number': () => '座学研修の単位数が数字ではありません。',
    'classroom-negative': () => '座学研修の単位数が0より小さい値です。',
    'classroom-off-grid': () => '座学研修の単位数は0.5単位きざみです。',
    'classroom-not-finite': () => '座学研修の単位数が数として読めません。',
    'classroom-too-large': () => '座学研修の単位数が大きすぎます。',
    'practical-present': ({ units: value = 0, count = 0, perActivity = 0 }) =>
      `実地研修は${units(value)}（${count}項目 × ${units(perActivity)}）あります。`,
    'practical-absent': () => '実地研修の単位がありません。座学研修と実地研修の両方が必要です。',
    'practical-disagrees': () => '実地研修の単位数と、選んだ項目の数が合いません。',
    'practical-not-a-list': () => '実地研修の項目が一覧として読めません。',
    'practical-missing': () => '実地研修の単位数がわかりません。',
    'practical-not-a-number': () => '実地研修の単位数が数字ではありません。',
    'practical-negative': () => '実地研修の単位数が0より小さい値です。',
    'practical-off-grid': () => '実地研修の単位数は5単位きざみです。',
    'practical-not-finite': () => '実地研修の単位数が数として読めません。',
    'practical-too-large': () => '実地研修の単位数が大きすぎます。',
    'total-reached': ({ units: value, atLeast = 0, required = 0 }) =>
      value === undefined
        ? `合計は少なくとも${units(atLeast)}で、${units(required)}以上です。`
        : `合計は${units(value)}で、${units(required)}以上です。`,
    'total-short': ({ units: value, atMost = 0, required = 0, shortBy = 0 }) =>
      value === undefined
        ? `合計は多くても${units(atMost)}です。${units(required)}以上が必要です。`
        : `合計は${units(value)}です。${units(required)}以上が必要です。あと${units(shortBy)}です。`,
    'total-unknown': ({ required = 0 }) => `合計が${units(required)}以上かどうか、まだわかりません。`,
    'search-period-known': ({ from = 0, to = 0 }) =>
      `座学研修の検索期間は${from}～${to}年度です。変える必要はありません。`,
    'search-period-end-unknown': ({ from = 0 }) =>
      `座学研修の検索期間は、前年度は${from}年度からでした。この年度の終わりは公表されていません。`,
    'applicant-member': () =>
      '地域に根差して活動し、臨床に従事する医師が対象です。会員の申請先は、画面に表示される医師会のままで結構です。',
    'applicant-non-member': () =>
      '会員でない医師も申請できます。申請先は地域により異なります。紙の様式では、医師免許証または医師資格証の写しが必要です。',
    'applicant-not-clinical': () =>
      '原則として、臨床に従事する医師が対象です。申請できるかどうかは医師会にご確認ください。',
    'applicant-not-stated': () =>
      '地域に根差して活動し、臨床に従事する医師が対象です。申請先は、会員かどうかで異なります。',
    'unknown-year': ({ firstYear = 0, lastYear = 0 }) =>
      `kakari が要件を知っているのは、${firstYear}年度から${lastYear}年度までです。`,
    'not-a-day': () => '判定する日が日付として読めません。「2025-12-01」の形で指定します。',
  },
  rule: {
    classroom: '座学研修があること',
    practical: '実地研修があること',
    total: '合計の単位数',
    'search-period': '検索期間',
    applicant: '対象となる医師と申請先',
    year: '年度',
  },
  advice: '参考',
  unknownBecause: '次のことがわかれば判定できます。',
};
