import { isPlainDate } from '../calendar';
import type { RecordProblemCode } from './problems';

/** What a check has to say against a value; `at` is the place in a list. */
export type Objection = {
  readonly code: RecordProblemCode;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly at?: number;
};

/** Says what is wrong with a value of the right type; undefined where nothing is. */
export type Check<T> = (value: T) => Objection | undefined;

// Our own checks, shared by the schema and the shape that is made from it: zod's `multipleOf` has a tolerance and lets
// 568.5000000000001 pass.

/** Not below `minimum`: `negative` below a minimum of 0, else `out-of-range`. */
export const atLeast =
  (minimum: number): Check<number> =>
  (value) => {
    if (value >= minimum) return undefined;
    return minimum === 0
      ? { code: 'negative', numbers: { value } }
      : { code: 'out-of-range', numbers: { value, minimum } };
  };

export const atMost =
  (maximum: number, code: 'out-of-range' | 'over-cap' = 'out-of-range'): Check<number> =>
  (value) =>
    value <= maximum ? undefined : { code, numbers: { value, maximum } };

/** Exact for steps of 0.5, 1 and 5. */
export const inSteps =
  (step: number): Check<number> =>
  (value) =>
    value % step === 0 ? undefined : { code: 'off-grid', numbers: { value, step } };

// As text, which is the same order and needs no parsing.
const isDayOf = (value: string, firstYear: number, lastYear: number): boolean =>
  isPlainDate(value) && value >= `${firstYear}` && value < `${lastYear + 1}`;

const CLOCK = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?\+09:00$/;

/** YYYY-MM-DD, of these years. */
export const aDay =
  (firstYear: number, lastYear: number): Check<string> =>
  (value) =>
    isDayOf(value, firstYear, lastYear) ? undefined : { code: 'not-a-day' };

/** YYYY-MM-DDThh:mm(:ss(.s…))+09:00, of these years. */
export const aTime =
  (firstYear: number, lastYear: number): Check<string> =>
  (value) =>
    isDayOf(value.slice(0, 10), firstYear, lastYear) && CLOCK.test(value.slice(10))
      ? undefined
      : { code: 'not-a-time' };

/** Characters as JSON Schema counts them: 𠮷 is one. */
export const noLongerThan =
  (maximum: number): Check<string> =>
  (value) => {
    const { length } = value.length > maximum ? [...value] : value;
    return length <= maximum ? undefined : { code: 'too-long', numbers: { length, maximum } };
  };

export const notEmpty = (): Check<string> => (value) => (value ? undefined : { code: 'required' });

export const noMoreThan =
  (maximum: number): Check<readonly unknown[]> =>
  ({ length: count }) =>
    count <= maximum ? undefined : { code: 'too-many', numbers: { count, maximum } };

/** The first entry that was there before. */
export const distinct = (): Check<readonly unknown[]> => (list) => {
  if (new Set(list).size === list.length) return undefined;
  return { code: 'not-distinct', at: list.findIndex((entry, at) => list.indexOf(entry) < at) };
};
