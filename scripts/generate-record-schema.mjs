/**
 * The JSON Schema (draft 2020-12) of a training record, made from the schema it is checked by. Bundled first,
 * because plain Node 20 reads no TypeScript. core/record.ts carries the same checks as shape.ts, without the library.
 *
 * By itself: `node scripts/generate-record-schema.mjs [file]` (default dist/kit/record.schema.json).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const entry = `
import { toJSONSchema } from 'zod/mini';
import { recordSchema } from './core/record/schema';
export const schema = toJSONSchema(recordSchema, {
  target: 'draft-2020-12',
  override({ zodSchema, jsonSchema }) {
    // Our checks carry the keyword that says the same (core/record/zod-checks.ts).
    for (const { _zod } of zodSchema._zod.def.checks ?? []) Object.assign(jsonSchema, _zod.check.keyword);
  },
});
`;

/** @returns {Promise<Record<string, unknown>>} the schema, to be written as JSON */
export async function recordSchema() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  // A data URL leaves no file behind.
  const { schema } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  const { $schema, ...rest } = schema;
  return {
    $schema,
    title: 'TrainingRecord, version 1',
    description:
      'What is known of one physician: かかりつけ医機能報告制度にかかる研修 and 日医かかりつけ医機能研修制度. A missing field is not known, never zero. Unknown fields are kept.',
    ...rest,
  };
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  const file = resolve(argv[2] ?? `${root}dist/kit/record.schema.json`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(await recordSchema(), null, 2)}\n`);
}
