import { copyPlainData } from './plain-data';
import { isPlainObject, type PlainObject } from './plain-object';
import type { RecordProblem, RecordProblemCode } from './problems';

/** The version this code reads and writes. */
export const currentVersion = 1;

/**
 * One step from an older form to a newer one. `migrate` gets plain data of its own and returns the newer form;
 * fields it does not know it must hand on. `version` is set for it.
 */
export type Migration = {
  readonly from: number;
  readonly to: number;
  readonly migrate: (older: PlainObject) => unknown;
};

/** None yet: version 1 is the first that was published. */
export const migrations: readonly Migration[] = [];

export type Migrated =
  | { readonly ok: true; readonly data: PlainObject; readonly migratedFrom?: number }
  | { readonly ok: false; readonly problems: RecordProblem[] };

function refuse(code: RecordProblemCode, numbers?: Record<string, number>): Migrated {
  return { ok: false, problems: [{ path: ['version'], code, ...(numbers && { numbers }) }] };
}

/** Brings data of an older version to `current`, step by step; never guesses at a version it has no step for. */
export function migrate(data: PlainObject, steps: readonly Migration[], current: number): Migrated {
  const stated = data.version;
  if (stated === undefined) return refuse('required');
  if (typeof stated !== 'number') return refuse('wrong-type');
  if (stated > current) return refuse('newer-version', { version: stated, current });

  let migrated = data;
  let version = stated;
  while (version !== current) {
    const step = steps.find(({ from, to }) => from === version && to > from && to <= current);
    if (!step) return refuse('unknown-version', { version: stated, current });
    const next = take(step, migrated);
    if (!next) return refuse('migration-failed', { version: stated, current });
    migrated = { ...next, version: step.to };
    version = step.to;
  }
  return { ok: true, data: migrated, ...(stated !== current && { migratedFrom: stated }) };
}

function take(step: Migration, older: PlainObject): PlainObject | undefined {
  try {
    const copy = copyPlainData(step.migrate(older));
    return copy.ok && isPlainObject(copy.data) ? copy.data : undefined;
  } catch {
    return undefined;
  }
}
