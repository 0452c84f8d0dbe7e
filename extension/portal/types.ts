import type { Badge, SchemeId } from '#core/index';

/**
 * What one label of the portal gave. Never a default: `absent` (no such label, or nothing beside it), `ambiguous`
 * (several visible values that differ), `unreadable` (a value that is no figure, date or word of the scheme).
 */
export type Reading<T> =
  | { readonly status: 'read'; readonly value: T; readonly label: string; readonly raw: string }
  | { readonly status: 'absent' | 'ambiguous' | 'unreadable'; readonly label: string };

export type CompletionApplicationPage = {
  readonly kind: 'completion-application';
  readonly scheme: SchemeId | 'other';
  readonly totalUnits: Reading<number>;
  readonly classroomUnits: Reading<number>;
  readonly practicalUnits: Reading<number>;
  readonly totalBadge: Reading<Badge>;
  readonly classroomBadge: Reading<Badge>;
  readonly practicalBadge: Reading<Badge>;
};

export type PortalPage = CompletionApplicationPage;
export type PageKind = PortalPage['kind'];
