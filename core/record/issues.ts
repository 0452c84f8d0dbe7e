import type { core } from 'zod/mini';
import type { Objection } from './checks';
import { limits } from './limits';
import type { RecordProblem } from './problems';

/** zod's issues as our problems, the first `limits.problems` of them. */
export function problemsOf(issues: readonly core.$ZodIssue[]): RecordProblem[] {
  return issues.slice(0, limits.problems).map((issue) => {
    const { code, numbers } = objectionOf(issue);
    return { path: issue.path as (string | number)[], code, ...(numbers && { numbers }) };
  });
}

function objectionOf(issue: core.$ZodIssue): Objection {
  // Plain data holds no undefined: it is the value of a field that is not there.
  if (issue.input === undefined) return { code: 'required' };
  if (issue.code === 'custom') return issue.params as Objection;
  return { code: issue.code === 'invalid_value' ? 'not-one-of' : 'wrong-type' };
}
