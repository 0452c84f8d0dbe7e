import { limits } from './limits';
import type { PlainData, PlainObject } from './plain-object';
import type { RecordProblem, RecordProblemCode } from './problems';

export type PlainCopy =
  | { readonly ok: true; readonly data: PlainData }
  | { readonly ok: false; readonly problems: RecordProblem[] };

/**
 * Copies what JSON can carry and refuses the rest, so that everything behind it meets plain data of a bounded
 * size: no getter, proxy, class, cycle or hole. Each property is read once. Never throws.
 * `undefined` in an object is a missing field; symbol keys are no data; `__proto__` is dropped.
 */
export function copyPlainData(input: unknown): PlainCopy {
  const problems: RecordProblem[] = [];
  const path: (string | number)[] = [];
  let size = 0;
  let stopped = false;

  function refuse(code: RecordProblemCode, numbers?: Record<string, number>): null {
    if (!stopped) problems.push({ path: [...path], code, ...(numbers && { numbers }) });
    // Too large is the last word: whatever follows would only be read for nothing.
    stopped ||= code === 'too-large' || problems.length >= limits.problems;
    return null;
  }

  function grow(by: number): void {
    size += by;
    if (size > limits.text) refuse('too-large', { maximum: limits.text });
  }

  function child(container: object, key: string | number): PlainData | undefined {
    path.push(key);
    try {
      const value = (container as Record<string | number, unknown>)[key];
      return value === undefined && typeof key === 'string' ? undefined : copy(value);
    } catch {
      return refuse('wrong-type');
    } finally {
      path.pop();
    }
  }

  function copyList(list: readonly unknown[]): PlainData[] {
    const copied: PlainData[] = [];
    const { length } = list;
    grow(length);
    for (let at = 0; at < length && !stopped; at++) copied.push(child(list, at) ?? null);
    return copied;
  }

  function copyObject(value: object): PlainObject | null {
    // Objects of another frame have another Object.prototype: what is plain has at most one ancestor.
    const parent = Object.getPrototypeOf(value);
    if (parent !== null && Object.getPrototypeOf(parent) !== null) return refuse('wrong-type');
    const copied: PlainObject = {};
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue;
      if (key.length > limits.fieldName) {
        refuse('too-long', { maximum: limits.fieldName, length: key.length });
        continue;
      }
      grow(key.length + 1);
      if (stopped) break;
      const data = child(value, key);
      if (data !== undefined) copied[key] = data;
    }
    return copied;
  }

  function copy(value: unknown): PlainData {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') {
      grow(value.length);
      return value;
    }
    if (typeof value === 'number') {
      if (Number.isNaN(value)) return refuse('wrong-type');
      if (!Number.isFinite(value)) return refuse('out-of-range', { maximum: Number.MAX_VALUE });
      // JSON has no -0.
      return value + 0;
    }
    if (typeof value !== 'object') return refuse('wrong-type');
    if (path.length >= limits.depth) return refuse('too-deep', { maximum: limits.depth });
    return Array.isArray(value) ? copyList(value) : copyObject(value);
  }

  try {
    const data = copy(input);
    return problems.length === 0 ? { ok: true, data } : { ok: false, problems };
  } catch {
    // Only a hostile proxy gets here, by throwing where the outermost object is looked at.
    return { ok: false, problems: [{ path: [], code: 'wrong-type' }] };
  }
}
