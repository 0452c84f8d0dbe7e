import type { ApplicationStatus, Badge, SchemeId } from '#core/index';

/**
 * What one label of the portal gave. Never a default: `absent` (no such label, or nothing beside it), `ambiguous`
 * (several visible values that differ), `unreadable` (a value that is no figure, date or word of the scheme).
 * `raw` is what stands there, shortened.
 */
export type Reading<T> =
  | { readonly status: 'read'; readonly value: T; readonly label: string; readonly raw: string }
  | { readonly status: 'absent' | 'ambiguous' | 'unreadable'; readonly label: string };

export type Scheme = SchemeId | 'other';

export type CompletionApplicationPage = {
  readonly kind: 'completion-application';
  readonly scheme: Scheme;
  readonly totalUnits: Reading<number>;
  readonly classroomUnits: Reading<number>;
  readonly practicalUnits: Reading<number>;
  readonly totalBadge: Reading<Badge>;
  readonly classroomBadge: Reading<Badge>;
  readonly practicalBadge: Reading<Badge>;
  readonly fiscalYear: Reading<number>;
  readonly association: Reading<string>;
  readonly searchPeriod: Reading<{ readonly from: number; readonly to: number }>;
};

export type PracticalActivitiesPage = {
  readonly kind: 'practical-activities';
  readonly activities: readonly { readonly label: string; readonly checked: boolean }[];
};

export type ApplicationRow = {
  readonly fiscalYear: Reading<number>;
  /** ISO 8601 with +09:00. */
  readonly appliedAt: Reading<string>;
  readonly status: Reading<ApplicationStatus>;
  readonly scheme: Scheme;
  /** Why it was returned, where the list says so. */
  readonly reason?: string;
};

/** 「24件中 0-24件を表示」 (0-based, as the portal writes it: briefing L464). */
export type Paging = { readonly total: number; readonly from: number; readonly to: number };

/** What of a list is shown: a list is complete only where nothing else is filtered away. */
export type Listed = {
  readonly paging?: Paging;
  /** The ticked statuses of the filter; missing where the page has no such filter. */
  readonly statusFilter?: readonly ApplicationStatus[];
  /** Any other condition is set: a year, a part of the schemes, a text. */
  readonly otherFilters: boolean;
};

export type ApplicationHistoryPage = {
  readonly kind: 'application-history';
  readonly applications: readonly ApplicationRow[];
} & Listed;

export type QueueRow = ApplicationRow & {
  /** The text of the applicant's columns, for a digest at once. It is never stored, sent or shown. */
  readonly applicant: string;
  /** No column of schemes, or a name that may be a new wording of one of ours: then `scheme` is not to be relied on. */
  readonly schemeDoubtful?: true;
};

export type ApprovalQueuePage = {
  readonly kind: 'approval-queue';
  readonly applications: readonly QueueRow[];
} & Listed;

export type CertificateDownloadsPage = {
  readonly kind: 'certificate-downloads';
  readonly certificates: readonly {
    readonly fiscalYear: Reading<number>;
    readonly scheme: Scheme;
    /** Missing where the row shows neither a link nor a dash. */
    readonly downloadable?: boolean;
  }[];
};

export type PortalPage =
  | CompletionApplicationPage
  | PracticalActivitiesPage
  | ApplicationHistoryPage
  | ApprovalQueuePage
  | CertificateDownloadsPage
  | { readonly kind: 'login' }
  | { readonly kind: 'my-page' }
  /** 研修管理: 受講実績・単位取得状況表示および受講証明書出力. */
  | { readonly kind: 'training-home' };

export type PageKind = PortalPage['kind'];
