/** Every wording of every label of the portal, as the briefing's screens show them (labels last seen 2025-12-24). */
export const labels = {
  completionApplication: ['認定(修了)申請'],
  reportingTraining: ['かかりつけ医機能報告制度にかかる研修'],
  totalUnits: ['取得単位合計'],
  classroomUnits: ['座学研修(日医生涯教育制度)取得単位数'],
  practicalUnits: ['実地研修取得単位数'],
} as const satisfies Record<string, readonly string[]>;

/** Marks that the portal sets beside a label and that are no part of it. */
export const requiredMarks = ['必須', '*', '※'] as const;

export const badges = { 単位充足: 'sufficient', 単位不足: 'insufficient' } as const;
