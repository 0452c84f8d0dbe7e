import { type Application, initialSituation, type Situation } from './situation';

/** Situations worth showing, with the page to start on. The first three are the briefing's screens. */
export type Preset = {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly change: Partial<Situation>;
};

const form = { ...initialSituation.draft, scheme: 'reporting-training' } as const;

/** The three items ticked on the briefing's screen (L358–362): 15 units. */
export const threeActivities = [
  'government-committee',
  'association-committee',
  'community-medicine-meeting',
];

const application = (id: number, change: Partial<Application> = {}): Application => ({
  id,
  who: 0,
  scheme: 'reporting-training',
  fiscalYear: 2025,
  appliedAt: '2025-10-24T09:56',
  status: 'pending',
  association: '見本市医師会',
  classroom: 568.5,
  ticked: threeActivities,
  ...change,
});

const history =
  '/training/history?search=1&scheme=reporting-training&status=pending&status=returned&status=approved&year=2025';

export const presets: readonly Preset[] = [
  { id: 'empty', label: '0 / 0', at: '/training/apply', change: { draft: form } },
  {
    id: 'misleading',
    label: '568.5 / 0',
    at: '/training/apply',
    change: { draft: { ...form, search: 'done' } },
  },
  {
    id: 'met',
    label: '568.5 / 15',
    at: '/training/apply',
    change: { draft: { ...form, search: 'done', ticked: threeActivities } },
  },
  {
    id: 'short',
    label: '座学 3 / 0（追加入力できる）',
    at: '/training/apply',
    change: { classroom: { 2025: 3 }, draft: { ...form, search: 'done' } },
  },
  {
    id: 'pending',
    label: '承認待ち',
    at: history,
    change: { day: '2025-11-04', applications: [application(1)] },
  },
  {
    id: 'returned',
    label: '差戻し',
    at: history,
    change: {
      day: '2025-11-04',
      applications: [
        application(1, {
          status: 'returned',
          reason: '実地研修の内容を確認できませんでした。該当する活動をもう一度選択してください。',
          decidedOn: '2025-10-27',
        }),
      ],
    },
  },
  {
    id: 'approved-twice',
    label: '承認済（重複）',
    at: history,
    change: {
      time: '11:30',
      applications: [
        application(1, { status: 'approved', decidedOn: '2025-10-24' }),
        application(2, { appliedAt: '2025-10-24T10:47', status: 'approved', decidedOn: '2025-10-24' }),
      ],
    },
  },
  {
    id: 'staff-queue',
    label: '事務局：承認待ちの一覧',
    at: '/staff/applications',
    change: {
      role: 'staff',
      day: '2025-12-15',
      applications: [
        application(1, { appliedAt: '2025-12-01T14:05' }),
        application(2, { who: 2, appliedAt: '2025-12-08T08:40', classroom: 24, ticked: ['on-call-clinic'] }),
        application(3, {
          who: 3,
          scheme: 'family-physician-training',
          appliedAt: '2025-12-09T17:20',
          classroom: 12,
          ticked: ['school-health', 'vaccination'],
        }),
        application(4, {
          who: 4,
          appliedAt: '2025-12-12T12:15',
          classroom: 31.5,
          ticked: ['public-lecture'],
        }),
        application(5, {
          who: 5,
          appliedAt: '2025-11-20T09:10',
          status: 'approved',
          decidedOn: '2025-11-25',
        }),
      ],
    },
  },
];

/** The preset over the initial situation; variant, slow search and the other faults stay as they are set. */
export function withPreset(situation: Situation, preset: Preset): Situation {
  const { variant, slowSearch, missingRow, renamed, notice, revision } = situation;
  return {
    ...initialSituation,
    variant,
    slowSearch,
    missingRow,
    renamed,
    notice,
    revision,
    ...preset.change,
  };
}
