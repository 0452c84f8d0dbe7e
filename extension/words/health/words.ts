import type { LabelStatus } from '../../overlay/health';
import type { PageKind } from '../../portal/index';

export type HealthWords = {
  readonly title: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly statuses: Readonly<Record<LabelStatus, string>>;
  /** One line for the popup. */
  readonly never: string;
  readonly fine: (time: string) => string;
  readonly unread: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly trainingNever: string;
  readonly trainingSeen: (time: string) => string;
  readonly unknownPage: (time: string) => string;
  readonly pagesTitle: string;
  /** The labels of a page that were not read. */
  readonly labels: (labels: readonly (readonly [label: string, status: LabelStatus])[]) => string;
  readonly allRead: string;
  readonly noLabels: string;
  readonly failuresTitle: string;
  readonly noFailures: string;
  readonly failure: (feature: string, reason: string, count: number, time: string) => string;
  readonly version: (version: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly textLabel: string;
};
