import type { Check, Objection } from './checks';
import { isPlainObject, type PlainData, type PlainObject } from './plain-object';
import type { RecordProblem } from './problems';

/**
 * What `shape.ts` is written in: as much of a schema library as a record needs, with the answers of the library the
 * schema is written for (test/core/record-shape.properties.test.ts), at a tenth of its weight.
 */

type Path = RecordProblem['path'];

/** Reads plain data and tells what is wrong with it; `undefined` is the value of a field that is not there. */
export type Shape = (
  data: PlainData | undefined,
  path: Path,
  problems: RecordProblem[],
) => PlainData | undefined;

function tell(problems: RecordProblem[], path: Path, { code, numbers, at }: Objection): void {
  problems.push({ path: at === undefined ? path : [...path, at], code, ...(numbers && { numbers }) });
}

/** What has no value where one is needed is `required`, whatever else it should have been. */
const refuse = (
  data: PlainData | undefined,
  path: Path,
  problems: RecordProblem[],
  code: 'wrong-type' | 'not-one-of',
): void => tell(problems, path, { code: data === undefined ? 'required' : code });

/** The first check that objects is the only one heard. */
function ask<T>(value: T, checks: readonly Check<T>[], path: Path, problems: RecordProblem[]): void {
  for (const check of checks) {
    const objection = check(value);
    if (objection) {
      tell(problems, path, objection);
      return;
    }
  }
}

const scalar =
  <T extends PlainData>(isOne: (data: PlainData | undefined) => data is T) =>
  (...checks: Check<T>[]): Shape =>
  (data, path, problems) => {
    if (isOne(data)) ask(data, checks, path, problems);
    else refuse(data, path, problems, 'wrong-type');
    return data;
  };

export const text = scalar((data) => typeof data === 'string');
export const number = scalar((data) => typeof data === 'number');
export const flag = scalar((data) => typeof data === 'boolean');

export const oneOf =
  (...values: PlainData[]): Shape =>
  (data, path, problems) => {
    if (data === undefined || !values.includes(data)) refuse(data, path, problems, 'not-one-of');
    return data;
  };

/** A list is looked at as a whole only where each of its entries holds. */
export const list =
  (entry: Shape, ...checks: Check<readonly PlainData[]>[]): Shape =>
  (data, path, problems) => {
    if (!Array.isArray(data)) {
      refuse(data, path, problems, 'wrong-type');
      return data;
    }
    const before = problems.length;
    const read = data.map((each, at) => entry(each, [...path, at], problems) ?? null);
    if (problems.length === before) ask(read, checks, path, problems);
    return read;
  };

/** A field that may be missing. */
export const may =
  (shape: Shape): Shape =>
  (data, path, problems) =>
    data === undefined ? undefined : shape(data, path, problems);

/** Known fields first, in their order; unknown ones are kept as they came. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (data, path, problems) => {
    if (data === undefined || !isPlainObject(data)) {
      refuse(data, path, problems, 'wrong-type');
      return data;
    }
    const read: PlainObject = {};
    for (const [name, shape] of Object.entries(fields)) {
      const value = shape(data[name], [...path, name], problems);
      if (value !== undefined) read[name] = value;
    }
    return {
      ...read,
      ...Object.fromEntries(Object.entries(data).filter(([name]) => !Object.hasOwn(fields, name))),
    };
  };
