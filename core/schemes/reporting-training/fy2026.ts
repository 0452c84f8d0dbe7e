import type { Year } from './year';

/** 令和8年度: nothing is published for it yet. The figures are those of FY2025, carried over. */
export const fy2026 = {
  id: 'FY2026',
  fiscalYear: 2026,
  from: '2026-04-01',
  to: '2027-03-31',
  status: 'provisional',
  requiredUnits: { value: 10, unit: 'units', source: 'briefing L60, L386', verified: false },
  classroomMinimum: { value: 0.5, unit: 'units', source: 'briefing L60, L74', verified: false },
  practicalMinimum: { value: 5, unit: 'units', source: 'briefing L60, L80', verified: false },
  unitsPerActivity: { value: 5, unit: 'units per activity', source: 'briefing L80, L669', verified: false },
  searchPeriodFrom: { value: 2016, unit: 'fiscal year', source: 'briefing L341, L586', verified: false },
  // 2016–2026 or a rolling ten years: no source says. Left without a value on purpose.
  searchPeriodTo: { unit: 'fiscal year', source: 'briefing L586', verified: false },
  searchPeriodLastKnownTo: { value: 2025, unit: 'fiscal year', source: 'briefing L586', verified: true },
  applicant: {
    value: 'clinical-work-in-the-community',
    unit: 'audience',
    source: 'briefing L58',
    verified: false,
  },
} as const satisfies Year;
