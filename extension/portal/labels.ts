/**
 * Every wording the readers know, as the slides of 2025-12-24 show it (briefing L143–L545), compared after
 * `bare()`: without white space, brackets and colons half-width. A reworded label is one more entry here and one
 * more page in test/pages-more. The first wording of a label is the portal's own. Nothing that no source attests, except
 * `applicant`: nobody has seen the staff's screens, so these are the ordinary words for it.
 */
export const wordings = {
  取得単位合計: 'totalUnits',
  '座学研修(日医生涯教育制度)取得単位数': 'classroomUnits',
  実地研修取得単位数: 'practicalUnits',
  // A label may be shared by a row and a column, or by a heading and what is below it.
  '座学研修(日医生涯教育制度)': 'classroom',
  実地研修: 'practical',
  取得単位数: 'acquired',
  検索期間: 'searchPeriod',
  申請先医師会: 'association',
  '修了証書・認定証交付年度': 'issueYear',
  制度種別: 'scheme',
  '実地研修・受講報告': 'activities',
  '申請(申告)年度': 'applicationYear',
  '申請(申告)日時': 'appliedAt',
  '申請(申告)区分': 'kind',
  '申請(申告)状況': 'status',
  氏名: 'applicant',
  姓: 'applicant',
  申請者: 'applicant',
  申請者氏名: 'applicant',
  医師氏名: 'applicant',
  医籍登録番号: 'applicant',
  年度: 'year',
  '認定証・修了証/学習単位取得証ダウンロード': 'download',
  ログインID: 'loginId',
  申請ステータス: 'state',
  各種申請: 'forms',
  講座種別: 'course',
  検索条件を指定する: 'search',
  '受講実績・単位取得状況表示および受講証明書出力': 'training',
} as const;

export type LabelName = (typeof wordings)[keyof typeof wordings];

/** What a shared label is together with 「取得単位数」. */
export const wholes: { readonly [name in LabelName]?: LabelName } = {
  classroom: 'classroomUnits',
  practical: 'practicalUnits',
};

/** The wording of a label; undefined for a name that is none. */
export const wordingOf = (label: string): string | undefined =>
  Object.entries(wordings).find(([, name]) => name === label)?.[0];

/** Signs that the portal sets beside a label and that are no part of it. */
export const marks = '[([]?(?:必須|任意)[)\\]]?|[【】※*?i●○■□・▲▼△▽↑↓✓✔☐☑]';

export const schemes = {
  かかりつけ医機能報告制度にかかる研修: 'reporting-training',
  日医かかりつけ医機能研修制度: 'family-physician-training',
} as const;

export const badges = { 単位充足: 'sufficient', 単位不足: 'insufficient' } as const;

export const statuses = {
  承認待ち: 'pending',
  差戻し: 'returned',
  差し戻し: 'returned',
  承認済: 'approved',
} as const;

/** The button that files an application (briefing L252). */
export const applyButton = '申請する';
