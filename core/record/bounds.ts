/** Bounds of the fields of a record, which the schema states. Ours, far above any career, but for the cap. */
export const bounds = {
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
