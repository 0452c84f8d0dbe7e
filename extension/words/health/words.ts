import type { LabelStatus, SeenKind } from '../../overlay/health';

export type HealthWords = {
  readonly title: string;
  readonly intro: string;
  readonly kinds: Readonly<Record<SeenKind, string>>;
  readonly statuses: Readonly<Record<LabelStatus, string>>;
  /** One line for the popup. */
  readonly never: string;
  readonly fine: (time: string) => string;
  readonly unread: (count: number) => string;
  /** Labels that stood on a page before and are not on it now. */
  readonly lost: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly trainingNever: string;
  readonly trainingSeen: (time: string) => string;
  readonly unknownPage: (time: string) => string;
  readonly pagesTitle: string;
  /** The labels of a page that were not read. */
  readonly labels: (labels: readonly (readonly [label: string, status: LabelStatus])[]) => string;
  /** Labels that are not on the page, which is no fault: added to what was read. */
  readonly notShown: (labels: readonly string[]) => string;
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
