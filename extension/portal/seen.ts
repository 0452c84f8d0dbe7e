import type { LabelName } from './labels';

/**
 * What was seen on a page, in the page's own words: the content script takes it from the document, the background
 * worker says what it means (`meaning/`). So the rules of reading figures and dates load once, not into every page
 * of the portal. Plain data, every text shortened.
 */

/** A stretch that a person reads as one: the texts of a line, or a control. A button has no text. */
export type Stretch = {
  readonly kind: 'text' | 'field' | 'button';
  readonly text: string;
  /** It is all that stands in its cell: perhaps another label, one that we do not know. */
  readonly fills: boolean;
};

/** What stands beside one label. */
export type Place = {
  readonly stretches: readonly Stretch[];
  /** In a cell of its own: then any text there is meant as the value. */
  readonly isCell: boolean;
  /** The first stretch goes on on the label's own line. */
  readonly isGlued: boolean;
};

export type Places = { readonly [name in LabelName]?: readonly Place[] };

/** A row or card: for each label its cells, each as lines; a link or button to download is `download`. */
export type Row = { readonly [name in LabelName]?: readonly string[] };

/** Stands for something to press, where a cell is one. */
export const pressable = '\u2193';

/** `crowd`: of boxes in the same list the same number. */
export type Box = Choice & { readonly crowd: number };

export type Choice = { readonly text: string; readonly chosen: boolean };

/** Under 制度種別 a text, or choices; `choices` and `headings` of the whole page only where that label is missing. */
export type SchemesShown = {
  readonly schemes: readonly (string | readonly Choice[])[];
  readonly choices?: readonly Choice[];
  readonly headings?: readonly string[];
};

export type Seen =
  | { readonly kind: 'practical-activities'; readonly activities: readonly Box[] }
  | ({ readonly kind: 'completion-application'; readonly places: Places } & SchemesShown)
  | {
      readonly kind: 'applications';
      readonly names: readonly LabelName[];
      readonly rows: readonly Row[];
      /** Lines that may tell how much is shown. */
      readonly lines: readonly string[];
      /** The tick boxes and fields outside the list. */
      readonly choices: readonly Choice[];
      readonly fields: readonly string[];
    }
  | { readonly kind: 'certificate-downloads'; readonly rows: readonly Row[] }
  /** Which of our labels are there tells the kind. */
  | { readonly kind: 'plain'; readonly names: readonly LabelName[]; readonly hasPassword: boolean };
