/**
 * The four answers of a reading. `ambiguous`: several that differ. `unreadable`: something stands there that cannot
 * be taken. Never a guess: a wrong name is worse than none.
 */
export type Found<T> =
  | { readonly status: 'read'; readonly value: T }
  | { readonly status: 'absent' | 'ambiguous' | 'unreadable' };

/** One value out of all places where it may stand; `undefined` is a place that cannot be read. */
export function onlyOne<T>(values: readonly (T | undefined)[]): Found<T> {
  const read = new Set(values.filter((value) => value !== undefined));
  if (read.size > 1) return { status: 'ambiguous' };
  const [value] = read;
  if (value !== undefined) return { status: 'read', value };
  return { status: values.length > 0 ? 'unreadable' : 'absent' };
}
