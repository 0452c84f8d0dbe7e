import type { ActivityId, PlainDate } from '#core/assessment';
import type { Renamed } from './words';

/** Everything the replica knows: invented, and kept in the visitor's browser only. */

export const schemes = [
  'reporting-training',
  'family-physician-training',
  'occupational',
  'sports',
  'lifelong',
] as const;
export type Scheme = (typeof schemes)[number];

export const statuses = ['pending', 'returned', 'approved'] as const;
export type Status = (typeof statuses)[number];

/** The five boxes of the paper form 座学研修 単位追加申告書, in its order; the portal's own form is not public. */
export const addedKinds = [
  { key: 'lecture', label: '講習会・学会等' },
  { key: 'examination', label: '医師国試問題作成', most: 5 },
  { key: 'teaching', label: '研修等指導', most: 5 },
  { key: 'practice', label: '体験学習' },
  { key: 'writing', label: '論文等執筆', most: 5 },
] as const satisfies readonly { key: string; label: string; most?: number }[];

export type Application = {
  readonly id: number;
  /** Index into `people`. */
  readonly who: number;
  readonly scheme: Scheme;
  readonly fiscalYear: number;
  /** `YYYY-MM-DDTHH:MM`, Japan. */
  readonly appliedAt: string;
  readonly status: Status;
  readonly reason?: string | undefined;
  readonly association: string;
  /** Units, the hand-added ones among them. */
  readonly classroom: number;
  readonly ticked: readonly ActivityId[];
  readonly decidedOn?: PlainDate | undefined;
};

/** The application form as it stands before 申請する. */
export type Draft = {
  readonly scheme?: Scheme | undefined;
  readonly association: string;
  readonly from: number;
  readonly to: number;
  readonly search: 'none' | 'running' | 'done';
  readonly added: number;
  readonly ticked: readonly ActivityId[];
  /** The returned application that is being mended. */
  readonly replaces?: number | undefined;
};

export type Situation = {
  /** Counts every change, so that of two stored situations the later one is known without a clock. */
  readonly revision: number;
  readonly day: PlainDate;
  /** `HH:MM` */
  readonly time: string;
  readonly role: 'physician' | 'staff';
  readonly variant: 'server' | 'app';
  /** Index into `people`. */
  readonly physician: number;
  /** Units of 日医生涯教育制度 a search would find, by fiscal year. */
  readonly classroom: Readonly<Record<string, number>>;
  readonly draft: Draft;
  readonly applications: readonly Application[];
  /** Generated rows beside the stored applications, for long lists. */
  readonly crowd: number;
  readonly slowSearch: boolean;
  readonly missingRow: 'none' | 'total' | 'classroom' | 'practical';
  readonly renamed: Renamed;
  /** The notice of maintenance on every page, not only on the login page. */
  readonly notice: boolean;
};

/** 検索期間 begins with 2016 (briefing L335); that it ends with the issue year holds for 2025, the one screen seen. */
export const FIRST_YEAR = 2016;

/** Half-unit figures that add up to the briefing's 568.5. */
const classroom2025 = {
  2016: 48,
  2017: 52.5,
  2018: 61,
  2019: 58.5,
  2020: 33,
  2021: 49.5,
  2022: 66,
  2023: 71,
  2024: 74.5,
  2025: 54.5,
} as const;

export const emptyDraft: Draft = {
  association: '見本市医師会',
  from: FIRST_YEAR,
  to: 2025,
  search: 'none',
  added: 0,
  ticked: [],
};

/** The day and minute of the briefing's sample row (L461). */
export const initialSituation: Situation = {
  revision: 0,
  day: '2025-10-24',
  time: '09:56',
  role: 'physician',
  variant: 'server',
  physician: 0,
  classroom: classroom2025,
  draft: emptyDraft,
  applications: [],
  crowd: 0,
  slowSearch: false,
  missingRow: 'none',
  renamed: 'none',
  notice: false,
};
