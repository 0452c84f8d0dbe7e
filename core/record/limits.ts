/** Bounds of a record. Ours, not the scheme's: far above any career, far below what would stop a browser. */
export const limits = {
  /** Characters of the written text; also of a text to read. */
  text: 1_000_000,
  /** Nesting of objects and lists, the record itself being 1. */
  depth: 32,
  /** Characters of a field's name. */
  fieldName: 200,
  /** Problems told at once. */
  problems: 50,
  /** Units in one entry. */
  units: 10_000,
  /** Fiscal years: a year of an era (7 for 令和7) must not pass for one. */
  firstYear: 1900,
  lastYear: 2999,
  line: 200,
  paragraph: 4_000,
  classroom: 3_000,
  list: 500,
} as const;

/** 「5単位まで」 in three boxes of the form for hand-added units (briefing L716-718). */
export const handAddedCap = 5;
