import { bounds } from './bounds';
import * as checks from './checks';

type Payload<T> = { readonly value: T; readonly issues: { push(issue: object): unknown } };

/**
 * A check for zod. With it goes the JSON Schema keyword that says the same, for the generator of that schema, and how
 * the check is written, for the generator of the shape.
 */
function forZod<T>(check: checks.Check<T>, written: string, keyword: object) {
  const run = ({ value, issues }: Payload<T>): void => {
    const objection = check(value);
    if (!objection) return;
    const path = objection.at === undefined ? [] : [objection.at];
    issues.push({ code: 'custom', input: value, path, params: objection });
  };
  return Object.assign(run, { written, keyword });
}

export const atLeast = (minimum: number) =>
  forZod(checks.atLeast(minimum), `atLeast(${minimum})`, { minimum });

export const atMost = (maximum: number, code: 'out-of-range' | 'over-cap' = 'out-of-range') =>
  forZod(
    checks.atMost(maximum, code),
    code === 'out-of-range' ? `atMost(${maximum})` : `atMost(${maximum}, '${code}')`,
    { maximum },
  );

export const inSteps = (step: number) =>
  forZod(checks.inSteps(step), `inSteps(${step})`, { multipleOf: step });

export const matches = (pattern: string, code: 'not-a-day' | 'not-a-time') =>
  forZod(checks.matches(pattern, code), `matches(${JSON.stringify(pattern)}, '${code}')`, { pattern });

export const noLongerThan = (maximum: number) =>
  forZod(checks.noLongerThan(maximum), `noLongerThan(${maximum})`, { maxLength: maximum });

export const notEmpty = forZod(checks.notEmpty(), 'notEmpty()', { minLength: 1 });

export const noMoreThan = (maximum: number = bounds.list) =>
  forZod(checks.noMoreThan(maximum), `noMoreThan(${maximum})`, { maxItems: maximum });

export const distinct = forZod(checks.distinct(), 'distinct()', { uniqueItems: true });
