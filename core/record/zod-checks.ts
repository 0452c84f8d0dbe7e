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

// JSON Schema has patterns alone: they say of days what core/calendar.ts computes, and of years what bounds.ts has.
const { firstYear, lastYear } = bounds;
const leapYear = '(?:(?:19|2\\d)(?:0[48]|[2468][048]|[13579][26])|2[048]00)';
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)';
const february = '02-(?:0[1-9]|1\\d|2[0-8])';
const calendarDay = `(?:${leapYear}-02-29|(?:19|2\\d)\\d\\d-(?:${longMonth}|${shortMonth}|${february}))`;
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?';

export const aDay = forZod(checks.aDay(firstYear, lastYear), `aDay(${firstYear}, ${lastYear})`, {
  pattern: `^${calendarDay}$`,
});

export const aTime = forZod(checks.aTime(firstYear, lastYear), `aTime(${firstYear}, ${lastYear})`, {
  pattern: `^${calendarDay}T${clock}\\+09:00$`,
});

export const noLongerThan = (maximum: number) =>
  forZod(checks.noLongerThan(maximum), `noLongerThan(${maximum})`, { maxLength: maximum });

export const notEmpty = forZod(checks.notEmpty(), 'notEmpty()', { minLength: 1 });

export const noMoreThan = (maximum: number = bounds.list) =>
  forZod(checks.noMoreThan(maximum), `noMoreThan(${maximum})`, { maxItems: maximum });

export const distinct = forZod(checks.distinct(), 'distinct()', { uniqueItems: true });
