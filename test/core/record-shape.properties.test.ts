import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type core, safeParse } from 'zod/mini';
import type { Objection } from '../../core/record/checks';
import type { PlainData } from '../../core/record/plain-object';
import type { RecordProblem } from '../../core/record/problems';
import { recordSchema } from '../../core/record/schema';
import { recordShape } from '../../core/record/shape';
import { shapeSource } from '../../scripts/generate-record-shape.mjs';
import { provingTime } from './proof-runs';
import { anyRecord, exchange, likelyValue } from './record-arbitraries';

type Answer = { readonly data?: unknown; readonly problems: readonly RecordProblem[] };

/** As the schema library says it, in our words. */
function bySchema(data: unknown): Answer {
  const parsed = safeParse(recordSchema, data, { reportInput: true });
  return parsed.success
    ? { data: parsed.data, problems: [] }
    : { problems: parsed.error.issues.map((issue) => problemOf(issue)) };
}

function problemOf(issue: core.$ZodIssue): RecordProblem {
  const { code, numbers } = objectionOf(issue);
  return { path: issue.path as (string | number)[], code, ...(numbers && { numbers }) };
}

function objectionOf(issue: core.$ZodIssue): Objection {
  // Plain data holds no undefined: it is the value of a field that is not there.
  if (issue.input === undefined) return { code: 'required' };
  if (issue.code === 'custom') return issue.params as Objection;
  return { code: issue.code === 'invalid_value' ? 'not-one-of' : 'wrong-type' };
}

function byShape(data: PlainData): Answer {
  const problems: RecordProblem[] = [];
  const read = recordShape(data, [], problems);
  return problems.length > 0 ? { problems } : { data: read, problems };
}

/** As JSON text, so that the order of the fields and of the problems counts as well. */
const told = (answer: Answer) => JSON.stringify(answer);

/** What a record may hold: JSON, nothing else. */
const plain = (data: unknown): PlainData => JSON.parse(JSON.stringify(data));

describe('the shape made from the schema', () => {
  it('is the one that lies in the repository', async () => {
    expect(readFileSync('core/record/shape.ts', 'utf8')).toBe(await shapeSource());
  });

  it('answers as the schema does: valid records', { timeout: provingTime }, () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const data = plain(record);
        expect(told(byShape(data))).toBe(told(bySchema(data)));
      }),
    );
  });

  it('answers as the schema does: records with some values exchanged or taken out', {
    timeout: provingTime,
  }, () => {
    const change = fc.tuple(fc.nat(), fc.oneof(likelyValue, fc.constant(undefined)));
    let refused = 0;
    let all = 0;
    fc.assert(
      fc.property(anyRecord, fc.array(change, { minLength: 1, maxLength: 6 }), (record, changes) => {
        const broken = structuredClone(record);
        for (const [which, value] of changes) exchange(broken, which, structuredClone(value));
        const data = plain(broken);
        const answer = bySchema(data);
        expect(told(byShape(data))).toBe(told(answer));
        all += 1;
        refused += Number(answer.problems.length > 0);
      }),
    );
    // Both answers occur often enough to mean something.
    expect(refused / all).toBeGreaterThan(0.3);
    expect(refused / all).toBeLessThan(0.95);
  });

  it('answers as the schema does: anything at all', { timeout: provingTime }, () => {
    const field = fc.constantFrom(...Object.keys(recordSchema._zod.def.shape));
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.oneof(fc.jsonValue(), likelyValue), { maxKeys: 6 })),
        (anything) => {
          const data = plain(anything);
          expect(told(byShape(data))).toBe(told(bySchema(data)));
        },
      ),
    );
  });
});
