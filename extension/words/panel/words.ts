import type { Headline } from '#core/index';

/** Words of the frame beside the kit's own. Button names of the portal stand as the portal writes them. */
export type PanelWords = {
  readonly open: string;
  readonly close: string;
  /** The next click in the portal, by the verdict. */
  readonly click: Readonly<Record<Headline, string>>;
  /** In the bar, on the history list and where only earlier figures are known. */
  readonly progress: string;
  readonly lastSeen: string;
  readonly lastSeenApplications: string;
  readonly readAt: (time: string) => string;
  readonly shownAt: (time: string) => string;
  readonly applicationsShownAt: (time: string) => string;
  /** On a list whose condition leaves out an application that was seen before, which is judged too. */
  readonly notListed: (time: string) => string;
  readonly tally: (count: number, perActivity: string, units: string) => string;
  readonly tallyTotal: (units: string) => string;
  readonly tallyTitle: string;
  readonly neverTicks: string;
  readonly noneTicked: string;
  /** What is noted on our own checklist before the portal's dialog is opened. */
  readonly plan: PlanWords;
  /** On the staff's list of applications. */
  readonly queue: QueueWords;
};

export type PlanWords = {
  readonly note: string;
  readonly kept: string;
  readonly title: string;
  readonly left: (count: number) => string;
  readonly allChosen: string;
  readonly chosen: string;
  readonly notYet: string;
};

export type QueueWords = {
  readonly line: (count: number) => string;
  readonly schemes: string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly oldest: (waits: string) => string;
  readonly oldestFirst: string;
  readonly more: (count: number) => string;
  readonly applied: (time: string) => string;
  readonly position: (row: number) => string;
  readonly noTime: string;
  readonly markDone: string;
  readonly done: string;
  readonly undo: string;
  readonly check: string;
  /** What of an application is to be checked (briefing L574–L576, L667). */
  readonly checks: readonly string[];
  readonly neverClicks: string;
};
