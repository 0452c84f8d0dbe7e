import type { TrainingRecord } from '#core/record';

/** Invented records, one a situation. Names that look invented; the briefing's three screens among them. */
export const samples: readonly {
  readonly ja: string;
  readonly en: string;
  readonly record: TrainingRecord;
}[] = [
  {
    ja: '0／0（検索の前）',
    en: '0 / 0 (before the search)',
    record: {
      version: 1,
      classroom: [portal(0)],
      practicalUnits: { units: 0, day: '2025-10-24', origin: 'portal' },
    },
  },
  {
    ja: '568.5／0（合計は「単位充足」）',
    en: '568.5 / 0 (the total reads “sufficient”)',
    record: {
      version: 1,
      classroom: [portal(568.5)],
      practicalUnits: { units: 0, day: '2025-10-24', origin: 'portal' },
    },
  },
  {
    ja: '568.5／15（3項目を登録）',
    en: '568.5 / 15 (three activities registered)',
    record: {
      version: 1,
      physician: {
        name: '見本 太郎',
        kana: 'みほん たろう',
        registrationNumber: '000000',
        membership: 'member',
        clinical: true,
      },
      classroom: [{ ...portal(568.5), day: '2026-11-09' }],
      activities: ['government-committee', 'association-committee', 'community-medicine-meeting'],
      applications: [
        {
          appliedAt: '2026-11-09T09:56:00+09:00',
          status: 'pending',
          scheme: 'reporting-training',
          fiscalYear: 2026,
        },
      ],
    },
  },
  {
    ja: '座学研修3単位・実地研修1項目',
    en: '3 units and one activity',
    record: {
      version: 1,
      physician: { name: '見本 花子', membership: 'non-member' },
      classroom: [
        { units: 1.5, day: '2024-06-08', origin: 'attendance', title: '学術講演会（見本）' },
        { units: 1.5, day: '2025-09-20', origin: 'attendance', title: '学術講演会（見本）' },
      ],
      activities: ['vaccination'],
    },
  },
  { ja: '何もわからない', en: 'Nothing known', record: { version: 1 } },
];

function portal(units: number) {
  return { units, day: '2025-10-24', origin: 'portal' } as const;
}
