import type { Year } from './year';

/** 令和7年度, from the briefing of 2025-12-24. */
export const fy2025 = {
  id: 'FY2025',
  fiscalYear: 2025,
  from: '2025-04-01',
  to: '2026-03-31',
  status: 'published',
  // 「合計10単位以上」; that the SUM is meant, not ten of each, is settled by the portal's own note (L386).
  requiredUnits: { value: 10, unit: 'units', source: 'briefing L60, L386', verified: true },
  // 「それぞれ(必須)受講」 names no figure: the smallest unit there is (30 minutes) stands in for "present".
  classroomMinimum: { value: 0.5, unit: 'units', source: 'briefing L60, L74', verified: false },
  // One activity is the least that can be done.
  practicalMinimum: { value: 5, unit: 'units', source: 'briefing L60, L80', verified: true },
  unitsPerActivity: { value: 5, unit: 'units per activity', source: 'briefing L80, L669', verified: true },
  // The portal writes years alone. That they are fiscal years is a reading: 生涯教育 runs from April to March (S14).
  searchPeriodFrom: { value: 2016, unit: 'year', source: 'briefing L341, L586', verified: true },
  searchPeriodTo: { value: 2025, unit: 'year', source: 'briefing L586', verified: true },
  searchPeriodLastKnownTo: { value: 2025, unit: 'year', source: 'briefing L586', verified: true },
  // 「※ここに表示されているのは項目の一部です」
  catalogueComplete: { value: false, unit: 'yes or no', source: 'briefing L349', verified: true },
  // 「過去も含め」; 「開業医のみならず、勤務医も日常的に実施している活動」
  pastAndEmployedCount: {
    value: true,
    unit: 'yes or no',
    source: 'briefing L80, L82, L347, L665',
    verified: true,
  },
  applicant: {
    value: 'clinical-work-in-the-community',
    unit: 'audience',
    source: 'briefing L58, L338, L667',
    verified: true,
  },
} as const satisfies Year;
