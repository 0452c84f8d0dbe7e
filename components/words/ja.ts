import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { UnitsFault } from '#core/units';
import { formatUnits } from '#core/units';
import type { RecordOrigin } from '../record/state';
import { faqJa } from './faq';
import { headlineJa } from './headline';
import type { Words } from './words';

const units = (value: number) => `${formatUnits(value)}単位`;

const step: Words['next']['step'] = ({ kind, units: value, count }) =>
  kind === 'activity' ? `実地研修${count}項目（${units(value)}）` : `座学研修${units(value)}`;

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': () => '数字で入力してください（例：568.5）。',
  negative: () => '0以上の数字で入力してください。',
  'off-grid': (grid) => `${grid}単位きざみで入力してください。`,
  'not-finite': () => '数字で入力してください（例：568.5）。',
  'too-large': () => '数字が大きすぎます。',
};

const origins: Record<RecordOrigin, string> = {
  none: '',
  page: 'このページが示す記録によります。',
  address: 'このサイトの記録によります。',
  file: '読み込んだファイルの記録によります。',
  storage: 'このブラウザに保存した記録によります。',
  visitor: '入力された内容によります。',
};

/** 日本語: verdict first, then why, then the next click with the portal's own button names in 「」. */
export const ja: Words = {
  lang: 'ja',
  scheme: {
    'reporting-training': 'かかりつけ医機能報告制度にかかる研修',
    'family-physician-training': '日医かかりつけ医機能研修制度',
  },
  outcome: { met: '充足', 'not-met': '不足', unknown: '不明', 'not-applicable': '対象外' },
  units,
  fiscalYear: (year) => formatFiscalYear(year, 'ja'),
  provisional: '暫定',
  provisionalLong: 'この年度の要件はまだ公表されていません。前年度の要件で判定しています。',
  headline: headlineJa,
  part: { classroom: '座学研修', practical: '実地研修', total: '合計' },
  present: { met: 'あり', 'not-met': '不足', unknown: '不明', 'not-applicable': '対象外' },
  ofRequired: (required) => `${units(required)}以上が必要`,
  shortBy: (value) => `あと${units(value)}`,
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
    'practical-present': ({ units: value = 0, count = 0, perActivity = 5 }) =>
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
    'total-reached': ({ units: value, atLeast = 0, required = 10 }) =>
      value === undefined
        ? `合計は少なくとも${units(atLeast)}で、${units(required)}以上です。`
        : `合計は${units(value)}で、${units(required)}以上です。`,
    'total-short': ({ units: value, atLeast = 0, required = 10, shortBy }) =>
      `合計は${units(value ?? atLeast)}です。${units(required)}以上が必要です。${
        shortBy === undefined ? '' : `あと${units(shortBy)}です。`
      }`,
    'total-unknown': ({ required = 10 }) => `合計が${units(required)}以上かどうか、まだわかりません。`,
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
    'unknown-year': () => 'この日が含まれる年度の要件は、kakari に登録されていません。',
  },
  rule: {
    classroom: '座学研修があること',
    practical: '実地研修があること',
    total: '合計の単位数',
    'search-period': '検索期間',
    applicant: '対象となる医師と申請先',
    year: '年度',
  },
  next: {
    title: '次にすること',
    either: '次のどちらかで、要件を満たします。',
    and: 'と',
    step,
    way: (steps) =>
      steps.length === 1 && steps[0]?.kind === 'activity'
        ? `${step(steps[0])}を登録すると、要件を満たします。過去の活動も含みます。`
        : `${steps.map(step).join('と')}を加えると、要件を満たします。`,
  },
  misleadingBadge:
    'MAMIS の合計欄には「単位充足」と表示されますが、これは合計だけの判定です。修了には座学研修と実地研修の両方が必要です。',
  reasonsTitle: (count) => `判定の理由（${count}件）`,
  source: (source) => `出典：${source.replaceAll('briefing', '京都府医師会説明会資料（2025年12月24日）')}`,
  unverified: '公表された資料では確認できていません',
  advice: '参考',
  faq: faqJa,
  twoSchemes: '「日医かかりつけ医機能研修制度」とは別の制度です。',
  recordUnavailable: '記録を読み込めませんでした。表示していた内容はそのままです。',
  rulesTitle: '座学研修と実地研修の両方で、合計10単位以上',
  rules:
    '座学研修（日医生涯教育制度の単位）と実地研修（地域に根差した医師の活動、1項目5単位）の両方を受け、合計10単位以上で修了です。単位数は、MAMIS の「認定(修了)申請」で「検索」するとわかります。',
  unit: '単位',
  fault: (fault, grid) => faults[fault](grid),
  origin: (from, asOf) => `${asOf ? `${formatDay(asOf, 'ja')}の単位数です。` : ''}${origins[from]}`,
};
