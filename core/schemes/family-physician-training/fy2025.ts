import type { FamilyPhysicianYear } from './year';

/** 令和7年度, from the briefing of 2025-12-24 and the pages of prefectural associations. */
export const fy2025 = {
  id: 'FY2025',
  fiscalYear: 2025,
  from: '2025-04-01',
  to: '2026-03-31',
  status: 'published',
  certificate: {
    value: true,
    unit: 'valid certificate',
    source: 'briefing L554, S13, S30, S31',
    verified: true,
  },
  appliedUnits: { value: 10, unit: 'units', source: 'briefing L554, S13, S30, S31', verified: true },
  // One prefecture's page about 令和6年度 is all there is for these three; another one has counted otherwise (S33).
  sameLectureAtMost: { value: 2, unit: 'times', source: 'S32', verified: false },
  lectureGroups: { value: 6, unit: 'groups', source: 'S32', verified: false },
  lecturePeriodYears: { value: 3, unit: 'calendar years', source: 'S32', verified: false },
  practicalActivities: { value: 2, unit: 'activities', source: 'S13, S30, S31', verified: true },
  practicalUnits: { value: 10, unit: 'units', source: 'S13, S30, S31', verified: true },
  unitsPerActivity: { value: 5, unit: 'units per activity', source: 'S13, S30, S31', verified: true },
  // Neither the lectures of 2025–27 nor the activities were found. Left without a value on purpose.
  officialLists: { unit: 'list', source: 'S32', verified: false },
  validityYears: { value: 3, unit: 'years', source: 'briefing L555, S13, S32', verified: true },
} as const satisfies FamilyPhysicianYear;
