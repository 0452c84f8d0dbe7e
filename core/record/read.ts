import { limits } from './limits';
import { currentVersion, type Migration, migrate, migrations } from './migrations';
import { copyPlainData } from './plain-data';
import { isPlainObject } from './plain-object';
import type { RecordProblem } from './problems';
import { recordShape } from './shape';
import type { TrainingRecord } from './types';

/** A record that holds, or why it does not; the caller keeps what was refused. */
export type RecordReading =
  | { readonly ok: true; readonly record: TrainingRecord; readonly migratedFrom?: number }
  | { readonly ok: false; readonly problems: RecordProblem[] };

/** JSON with `version` first; JSON.stringify alone would put number-like names before it. */
function textOf({ version, ...rest }: { readonly version?: unknown }): string {
  const first = `{\n  "version": ${version}`;
  const others = JSON.stringify(rest, null, 2);
  return others === '{}' ? `${first}\n}\n` : `${first},${others.slice(1)}\n`;
}

function refuse(problem: RecordProblem): RecordReading {
  return { ok: false, problems: [problem] };
}

/**
 * Checks data from anywhere: a property, a message, a parsed file. Answers with a copy, unknown fields included;
 * the input is neither changed nor kept. Never throws. `steps` is for tests.
 */
export function readRecord(input: unknown, steps: readonly Migration[] = migrations): RecordReading {
  const copy = copyPlainData(input);
  if (!copy.ok) {
    const [first] = copy.problems;
    return first && first.path.length === 0 && first.code === 'wrong-type'
      ? refuse({ path: [], code: 'not-an-object' })
      : copy;
  }
  if (!isPlainObject(copy.data)) return refuse({ path: [], code: 'not-an-object' });

  const migrated = migrate(copy.data, steps, currentVersion);
  if (!migrated.ok) return migrated;
  // Measured as written: whatever is read can be saved and read again.
  const { length } = textOf(migrated.data);
  if (length > limits.text)
    return refuse({ path: [], code: 'too-large', numbers: { length, maximum: limits.text } });

  const problems: RecordProblem[] = [];
  const record = recordShape(migrated.data, [], problems);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, limits.problems) };
  const { migratedFrom } = migrated;
  // The shape is made from a schema that is typed to be a TrainingRecord.
  return {
    ok: true,
    record: record as unknown as TrainingRecord,
    ...(migratedFrom !== undefined && { migratedFrom }),
  };
}

/** The same for a text, as a file holds it: at most `limits.text` characters, a byte order mark allowed. */
export function readRecordText(json: string, steps?: readonly Migration[]): RecordReading {
  if (typeof json !== 'string') return refuse({ path: [], code: 'wrong-type' });
  const { length } = json;
  if (length > limits.text)
    return refuse({ path: [], code: 'too-large', numbers: { length, maximum: limits.text } });
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Engines that parse by recursion give up on absurd nesting with a RangeError.
    return error instanceof RangeError
      ? refuse({ path: [], code: 'too-deep', numbers: { maximum: limits.depth } })
      : refuse({ path: [], code: 'not-json' });
  }
  return readRecord(data, steps);
}

/** What `writeRecord` throws when it is given something that could not be read again. */
export class UnwritableRecord extends Error {
  override readonly name = 'UnwritableRecord';
  constructor(readonly problems: readonly RecordProblem[]) {
    super('the record does not hold; see problems');
  }
}

/**
 * The record as JSON text, indented, ended by a newline: `version` first, known fields in the schema's order, then
 * unknown ones as they came. The text reads back as the record, and that writes the same text.
 * @throws {UnwritableRecord} never for a record that was read
 */
export function writeRecord(record: TrainingRecord): string {
  const reading = readRecord(record);
  if (!reading.ok) throw new UnwritableRecord(reading.problems);
  return textOf(reading.record);
}
