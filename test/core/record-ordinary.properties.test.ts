import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../core/record/limits';
import { readRecordText } from '../../core/record/read';
import { readOrdinary } from '../../core/record/read-ordinary';
import { provingTime } from './proof-runs';
import { anyRecord, exchange, likelyValue } from './record-arbitraries';

/** As text, so that the order of the fields counts as well. */
const told = (record: unknown) => JSON.stringify(record);

/** What the short way gives is what the long way gives; it may give nothing. */
function agrees(text: string): boolean {
  const short = readOrdinary(text);
  const long = readRecordText(text);
  if (short !== undefined) expect(told(long)).toBe(told({ ok: true, record: short }));
  return short !== undefined;
}

const nested = (depth: number) => `{"version":1,"memo":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

describe('the short way to read a record', () => {
  it('reads every valid record as the long way does', { timeout: provingTime }, () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(0, 2), (record, indent) => {
        expect(agrees(JSON.stringify({ ...record, version: 1 }, null, indent))).toBe(
          readRecordText(JSON.stringify({ ...record, version: 1 })).ok,
        );
      }),
    );
  });

  it('gives nothing, or what the long way gives: records with some values exchanged', {
    timeout: provingTime,
  }, () => {
    const change = fc.tuple(fc.nat(), fc.oneof(likelyValue, fc.constant(undefined)));
    let read = 0;
    let all = 0;
    fc.assert(
      fc.property(anyRecord, fc.array(change, { minLength: 1, maxLength: 6 }), (record, changes) => {
        const broken = structuredClone(record);
        for (const [which, value] of changes) exchange(broken, which, structuredClone(value));
        read += Number(agrees(JSON.stringify(broken)));
        all += 1;
      }),
    );
    expect(read / all).toBeGreaterThan(0.05);
    expect(read / all).toBeLessThan(0.7);
  });

  it('gives nothing, or what the long way gives: anything at all', { timeout: provingTime }, () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void agrees(text)));
  });

  it.each([
    ['deeper than allowed', nested(limits.depth + 1)],
    ['absurdly deep', nested(100_000)],
    ['a name too long', `{"version":1,"${'x'.repeat(limits.fieldName + 1)}":1}`],
    ['a text too long', `{"version":1,"memo":"${'x'.repeat(limits.text)}"}`],
    ['too long as written', `{"version":1,"memo":[${'[],'.repeat(90_000)}[]]}`],
    ['a name that is dropped', '{"version":1,"memo":{"__proto__":{"name":"x"}}}'],
    ['minus nothing', '{"version":1,"memo":-0}'],
    ['a number out of range', '{"version":1,"memo":1e999}'],
    ['an older version', '{"version":0}'],
    ['no version', '{}'],
    ['a list', '[]'],
    ['no JSON', '{version:1}'],
  ])('leaves to the long way: %s', (_, text) => {
    expect(readOrdinary(text)).toBeUndefined();
    agrees(text);
  });

  it.each([
    ['as deep as allowed', nested(limits.depth)],
    ['a name as long as allowed', `{"version":1,"${'x'.repeat(limits.fieldName)}":1}`],
    ['nothing but its version', '{"version":1}'],
  ])('reads: %s', (_, text) => {
    expect(agrees(text)).toBe(true);
  });
});
