import { limits } from './limits';
import type { PlainData } from './plain-object';
import type { RecordProblem } from './problems';
import { recordShape } from './shape';
import type { TrainingRecord } from './types';

/**
 * The record of a text that holds as it is, exactly as `readRecordText` gives it; undefined where anything at all stands
 * in the way, an older version too: then `readRecordText` says what. A page that shows an ordinary record needs no more.
 */
export function readOrdinary(json: string): TrainingRecord | undefined {
  if (json.length > limits.text) return undefined;
  try {
    const data: PlainData = JSON.parse(json);
    if (!isOrdinary(data, 0)) return undefined;
    // As written, it must be able to be read again; near the limit it is measured more closely.
    if (JSON.stringify(data, null, 2).length > limits.text / 2) return undefined;
    const problems: RecordProblem[] = [];
    const record = recordShape(data, [], problems);
    // The shape is made from a schema that is typed to be a TrainingRecord.
    return problems.length > 0 ? undefined : (record as unknown as TrainingRecord);
  } catch {
    return undefined;
  }
}

/** Nothing in it that `copyPlainData` would refuse or change. */
function isOrdinary(data: PlainData, depth: number): boolean {
  if (typeof data === 'number') return Number.isFinite(data) && !Object.is(data, -0);
  if (typeof data !== 'object' || data === null) return true;
  return (
    depth < limits.depth &&
    Object.entries(data).every(
      ([name, value]) =>
        name !== '__proto__' && name.length <= limits.fieldName && isOrdinary(value, depth + 1),
    )
  );
}
