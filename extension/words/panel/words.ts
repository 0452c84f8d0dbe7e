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
  readonly readAt: (time: string) => string;
  readonly shownAt: (time: string) => string;
  readonly tally: (count: number, perActivity: string, units: string) => string;
  readonly tallyTotal: (units: string) => string;
  readonly tallyTitle: string;
  readonly neverTicks: string;
  readonly noneTicked: string;
};
