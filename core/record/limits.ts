/** Bounds of a record as a whole. Ours, not the scheme's: far above any career, far below what would stop a browser. */
export const limits = {
  /** Characters of the written text; also of a text to read. */
  text: 1_000_000,
  /** Nesting of objects and lists, the record itself being 1. */
  depth: 32,
  /** Characters of a field's name. */
  fieldName: 200,
  /** Problems told at once. */
  problems: 50,
} as const;
