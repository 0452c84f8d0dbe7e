/** What `<kakari-activity-checklist>` says at once. Sentences take numbers (units as in 15) and give plain text. */
export type ActivityChecklistWords = {
  readonly title: string;
  readonly required: string;
  /** Why a form refuses an empty list. */
  readonly missing: string;
  /** Past activities and those of employed physicians count (briefing L80-L92, L347, L665). */
  readonly past: string;
  /** The list is a part of what the portal shows (briefing L349). */
  readonly incomplete: string;
  readonly filter: string;
  readonly tallyTitle: string;
  /** 「3項目 × 5単位 = 15単位」; the number of items alone where a year's units are not known. */
  readonly tally: (count: number, perActivity: number | undefined) => string;
  /** Where the same items are registered (briefing L345-L364). */
  readonly next: string;
  /** What the list needs beyond the catalogue could not be loaded. */
  readonly unavailable: string;
  /** The catalogue's own wording is Japanese; another language names its categories by number, its items by id. */
  readonly category?: Readonly<Record<number, string>>;
  readonly item?: Readonly<Record<string, string>>;
};
