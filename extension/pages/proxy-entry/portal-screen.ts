/**
 * The portal's own wording on the way of an application, as the slides of 2025-12-24 show it to physicians. Staff see
 * these words on their screen, so they are Japanese in every language of ours.
 */
export const screens = {
  /** briefing L232 */
  application: '認定（修了）申請',
  /** briefing L349 */
  activities: '実地研修・受講報告',
  /** briefing L376 */
  addUnits: '座学研修（日医生涯教育制度）単位追加入力',
} as const;

export const labels = {
  /** briefing L236 */
  scheme: '制度種別',
  /** briefing L332-336 */
  association: '申請先医師会',
  issueYear: '修了証書・認定証 交付年度',
  total: '取得単位合計',
  classroom: '座学研修（日医生涯教育制度） 取得単位数',
  searchPeriod: '検索期間',
  practical: '実地研修 取得単位数',
} as const;

export const buttons = {
  /** briefing L207 */
  training: '研修管理（申請・単位確認等）',
  search: '検索',
  addUnits: screens.addUnits,
  enterPractical: '実地研修実績入力',
  /** briefing L364 */
  register: '登録',
  /** briefing L252, L384 */
  apply: '申請する',
  /** briefing L125 */
  approve: '承認',
} as const;

/** briefing L240 */
export const scheme = 'かかりつけ医機能報告制度にかかる研修';

/** The boxes as the paper form prints them (briefing L716): the portal's own dialog is not published. */
export const boxLabels = {
  lectures: '講習会・学会等',
  examQuestions: '医師国試問題作成',
  teaching: '研修等指導',
  experiential: '体験学習',
  papers: '論文等執筆',
} as const;
