/**
 * Every wording the readers know, as the slides of 2025-12-24 show it (briefing L143–L545), compared after
 * `bare()`: without white space, brackets and colons half-width. A reworded label is one more entry here and one
 * more page in test/pages-more. Nothing that no source attests, except `applicant`: nobody has seen the staff's
 * screens, so these are the ordinary words for it.
 */
export const labels = {
  totalUnits: ['取得単位合計'],
  classroomUnits: ['座学研修(日医生涯教育制度)取得単位数'],
  practicalUnits: ['実地研修取得単位数'],
  searchPeriod: ['検索期間'],
  association: ['申請先医師会'],
  issueYear: ['修了証書・認定証交付年度'],
  scheme: ['制度種別'],
  activities: ['実地研修・受講報告'],
  applicationYear: ['申請(申告)年度'],
  appliedAt: ['申請(申告)日時'],
  applicationKind: ['申請(申告)区分'],
  status: ['申請(申告)状況'],
  applicant: ['氏名', '申請者', '申請者氏名', '医師氏名', '医籍登録番号'],
  certificateYear: ['年度'],
  download: ['認定証・修了証/学習単位取得証ダウンロード'],
  loginId: ['ログインID'],
  applicationState: ['申請ステータス'],
  everyApplication: ['各種申請'],
  courseKind: ['講座種別'],
  criteria: ['検索条件を指定する'],
  trainingTitle: ['受講実績・単位取得状況表示および受講証明書出力'],
} as const satisfies Record<string, readonly string[]>;

export type LabelName = keyof typeof labels;

/** Signs that the portal sets beside a label and that are no part of it. */
export const marks = '[([]?(?:必須|任意)[)\\]]?|[※*?i●○■□・▲▼△▽↑↓✓✔☐☑]';

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
