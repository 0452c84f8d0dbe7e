import { limits } from './limits';
import type { RecordProblemCode } from './problems';

/** What a check has to say against a value; `at` is the place in a list. */
export type Objection = {
  readonly code: RecordProblemCode;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly at?: number;
};

type Payload<T> = { readonly value: T; readonly issues: { push(issue: object): unknown } };

/**
 * Our own checks instead of zod's: zod's `multipleOf` has a tolerance and lets 568.5000000000001 pass, and they
 * cost a kilobyte. Each carries the JSON Schema keyword that says the same, for the generator of the schema.
 */
function check<T>(keyword: object, object: (value: T) => Objection | undefined) {
  const run = ({ value, issues }: Payload<T>): void => {
    const objection = object(value);
    if (!objection) return;
    const path = objection.at === undefined ? [] : [objection.at];
    issues.push({ code: 'custom', input: value, path, params: objection });
  };
  return Object.assign(run, { keyword });
}

/** Not below `minimum`: `negative` below a minimum of 0, else `out-of-range`. */
export const atLeast = (minimum: number) =>
  check<number>({ minimum }, (value) => {
    if (value >= minimum) return undefined;
    return minimum === 0
      ? { code: 'negative', numbers: { value } }
      : { code: 'out-of-range', numbers: { value, minimum } };
  });

export const atMost = (maximum: number, code: 'out-of-range' | 'over-cap' = 'out-of-range') =>
  check<number>({ maximum }, (value) =>
    value <= maximum ? undefined : { code, numbers: { value, maximum } },
  );

/** Exact for steps of 0.5, 1 and 5. */
export const inSteps = (step: number) =>
  check<number>({ multipleOf: step }, (value) =>
    value % step === 0 ? undefined : { code: 'off-grid', numbers: { value, step } },
  );

export const matches = (pattern: string, code: 'not-a-day' | 'not-a-time') => {
  const expression = new RegExp(pattern, 'u');
  return check<string>({ pattern }, (value) => (expression.test(value) ? undefined : { code }));
};

/** Characters as JSON Schema counts them: 𠮷 is one. */
export const noLongerThan = (maximum: number) =>
  check<string>({ maxLength: maximum }, (value) => {
    const { length } = value.length > maximum ? [...value] : value;
    return length <= maximum ? undefined : { code: 'too-long', numbers: { length, maximum } };
  });

export const notEmpty = check<string>({ minLength: 1 }, (value) =>
  value ? undefined : { code: 'required' },
);

export const noMoreThan = (maximum: number = limits.list) =>
  check<readonly unknown[]>({ maxItems: maximum }, ({ length: count }) =>
    count <= maximum ? undefined : { code: 'too-many', numbers: { count, maximum } },
  );

/** The first entry that was there before. */
export const distinct = check<readonly (string | number)[]>({ uniqueItems: true }, (list) => {
  if (new Set(list).size === list.length) return undefined;
  return { code: 'not-distinct', at: list.findIndex((entry, at) => list.indexOf(entry) < at) };
});
