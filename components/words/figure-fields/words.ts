import type { UnitsFault } from '#core/units';

/** What the fields of an editable summary say. */
export type FigureFieldWords = {
  readonly unit: string;
  /** Beside a field that was left empty while the other one holds units: empty is not zero. */
  readonly zero: string;
  /** Why what was typed cannot be taken; `step` is the grid in units. */
  readonly fault: (fault: UnitsFault, step: number) => string;
};
