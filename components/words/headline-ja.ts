import type { Headline } from '#core/schemes/reporting-training/headline';

/** The verdict's line, apart from the other words: the marks on the portal need these few and no more. */
export const headlineJa: Readonly<Record<Headline, string>> = {
  met: '要件を満たしています',
  'both-missing': '座学研修と実地研修が不足しています',
  'classroom-missing': '座学研修が不足しています',
  'practical-missing': '実地研修が不足しています',
  'total-short': '合計の単位が不足しています',
  unknown: 'まだ判定できません',
  'unknown-year': 'この日の要件はわかりません',
};
