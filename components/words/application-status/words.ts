/** What `<kakari-application-status>` says while nothing is known; the rest comes with the first review. */
export type ApplicationStatusWords = {
  /** The badge. */
  readonly unknown: string;
  readonly stepsTitle: string;
  /** From looking up the units to the certificate (briefing L111–L135, L330–L392). */
  readonly steps: readonly [string, string, string, string, string];
  readonly here: string;
  /** Where the state can be seen (briefing L411, L466). */
  readonly look: string;
};
