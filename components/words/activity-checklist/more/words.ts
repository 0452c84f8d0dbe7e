/** Why an item that a page adds to the checklist is left out. Read by who keeps the page, beside the widget. */
export type AddedFault =
  | 'not-json'
  | 'not-a-list'
  | 'not-an-item'
  | 'no-id'
  | 'no-label'
  | 'too-long'
  | 'no-category'
  | 'known'
  | 'too-many';

/** What `<kakari-activity-checklist>` says once someone searches, or a page or record has items of its own. */
export type MoreChecklistWords = {
  readonly showAll: string;
  /** How many items hold what was typed, and how many ticked ones do not. */
  readonly hits: (hits: number, hiddenTicked: number) => string;
  /** The record's figure, the portal's or typed, where it differs from what is ticked. */
  readonly disagrees: (units: number) => string;
  /** Names of the groups beyond the catalogue: the association's items, and those only the record knows. */
  readonly group: { readonly added: string; readonly recorded: string };
  readonly refusedTitle: string;
  /** `at` counts from 1; absent where the list as a whole is meant. */
  readonly place: (at: number | undefined, label: string | undefined) => string;
  readonly fault: Readonly<Record<AddedFault, string>>;
  readonly rest: string;
};
