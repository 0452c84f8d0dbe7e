/** What JSON can carry. */
export type PlainData = null | boolean | number | string | PlainData[] | { [field: string]: PlainData };
export type PlainObject = { [field: string]: PlainData };

export function isPlainObject(data: PlainData): data is PlainObject {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
