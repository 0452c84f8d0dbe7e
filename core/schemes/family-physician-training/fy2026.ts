import type { FamilyPhysicianYear } from './year';

/** 令和8年度: nothing is published for it yet. The figures are those of FY2025, carried over. */
export const fy2026 = {
  id: 'FY2026',
  fiscalYear: 2026,
  from: '2026-04-01',
  to: '2027-03-31',
  status: 'provisional',
  certificate: {
    value: true,
    unit: 'valid certificate',
    source: 'briefing L554, S13, S30, S31',
    verified: false,
  },
  appliedUnits: { value: 10, unit: 'units', source: 'briefing L554, S13, S30, S31', verified: false },
  // One prefecture's page about 令和6年度 is all there is for these three; another one has counted otherwise (S33).
  sameLectureAtMost: { value: 2, unit: 'times', source: 'S32', verified: false },
  lectureGroups: { value: 6, unit: 'groups', source: 'S32', verified: false },
  lecturePeriodYears: { value: 3, unit: 'calendar years', source: 'S32', verified: false },
  practicalActivities: { value: 2, unit: 'activities', source: 'S13, S30, S31', verified: false },
  practicalUnits: { value: 10, unit: 'units', source: 'S13, S30, S31', verified: false },
  unitsPerActivity: { value: 5, unit: 'units per activity', source: 'S13, S30, S31', verified: false },
  // Neither the lectures of 2025–27 nor the activities were found. Left without a value on purpose.
  officialLists: { unit: 'list', source: 'S32', verified: false },
  validityYears: { value: 3, unit: 'years', source: 'briefing L555, S13, S32', verified: false },
} as const satisfies FamilyPhysicianYear;
