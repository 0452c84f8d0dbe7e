import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordField, readRecord } from '#core/record';
import { recordSchema } from '../../scripts/generate-record-schema.mjs';
import { anyRecord, exchange, likelyValue } from './record-arbitraries';

type Schema = {
  type: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: object;
  items?: Schema;
  enum?: unknown[];
  pattern?: string;
  [keyword: string]: unknown;
};
const schema = (await recordSchema()) as Schema;

/** The few keywords the schema uses, by the letter of draft 2020-12; an unknown keyword is an error here. */
function holds(rule: Schema, data: unknown): boolean {
  const numbers = (keyword: string) => rule[keyword] as number;
  return Object.keys(rule).every((keyword) => {
    switch (keyword) {
      case '$schema':
      case 'title':
      case 'description':
      case 'additionalProperties':
        return true;
      case 'type':
        if (rule.type === 'array') return Array.isArray(data);
        if (rule.type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data);
        return typeof data === rule.type;
      case 'enum':
        return rule.enum?.includes(data);
      case 'minimum':
        return typeof data !== 'number' || data >= numbers('minimum');
      case 'maximum':
        return typeof data !== 'number' || data <= numbers('maximum');
      case 'multipleOf':
        return typeof data !== 'number' || Number.isInteger(data / numbers('multipleOf'));
      case 'minLength':
        return typeof data !== 'string' || [...data].length >= numbers('minLength');
      case 'maxLength':
        return typeof data !== 'string' || [...data].length <= numbers('maxLength');
      case 'pattern':
        return typeof data !== 'string' || new RegExp(rule.pattern ?? '', 'u').test(data);
      case 'maxItems':
        return !Array.isArray(data) || data.length <= numbers('maxItems');
      case 'uniqueItems':
        return !Array.isArray(data) || new Set(data).size === data.length;
      case 'items':
        return !Array.isArray(data) || data.every((entry) => rule.items && holds(rule.items, entry));
      case 'required':
        return rule.required?.every((name) => Object.hasOwn(data as object, name));
      case 'properties':
        return Object.entries(rule.properties ?? {}).every(
          ([name, part]) =>
            !Object.hasOwn(data as object, name) || holds(part, (data as Record<string, unknown>)[name]),
        );
      default:
        throw new Error(`teach this test the keyword ${keyword}`);
    }
  });
}

const at = (...path: string[]): Schema | undefined =>
  path.reduce<Schema | undefined>(
    (part, name) => (name === '[]' ? part?.items : part?.properties?.[name]),
    schema,
  );

describe('the published JSON Schema', () => {
  test('says its draft, and nothing but version is required', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(['version']);
    expect(at('version')).toMatchObject({ enum: [1] });
  });

  test('says the bounds that validation holds', () => {
    expect(at('classroom', '[]')?.required).toEqual(['units', 'day', 'origin']);
    expect(at('classroom', '[]', 'units')).toMatchObject({ minimum: 0, multipleOf: 0.5 });
    expect(at('handAdded', 'papers')).toMatchObject({ minimum: 0, maximum: 5, multipleOf: 0.5 });
    expect(at('handAdded', 'lectures')?.maximum).toBeGreaterThan(568.5);
    expect(at('curriculumCodes')).toMatchObject({ uniqueItems: true });
    expect(at('curriculumCodes', '[]')).toMatchObject({ minimum: 0, maximum: 83, multipleOf: 1 });
    expect(at('activities')).toMatchObject({ uniqueItems: true });
    expect(at('activities', '[]')).toMatchObject({ minLength: 1 });
    expect(at('practicalUnits', 'units')).toMatchObject({ multipleOf: 5 });
    expect(at('applications', '[]', 'status')?.enum).toEqual(['pending', 'returned', 'approved']);
    expect(at('familyPhysician', 'applied', '[]', 'group')).toMatchObject({ minimum: 1, maximum: 6 });
  });

  test('knows every field the words are typed against, and no other', () => {
    // Complete by type: a field more or less does not compile.
    const fields: Record<RecordField, true> = {
      version: true,
      physician: true,
      name: true,
      kana: true,
      registrationNumber: true,
      telephone: true,
      mail: true,
      membership: true,
      clinical: true,
      association: true,
      prefecture: true,
      delivery: true,
      by: true,
      postalCode: true,
      address: true,
      number: true,
      classroom: true,
      units: true,
      day: true,
      origin: true,
      title: true,
      handAdded: true,
      lectures: true,
      examQuestions: true,
      teaching: true,
      experiential: true,
      papers: true,
      curriculumCodes: true,
      activities: true,
      practicalUnits: true,
      applications: true,
      appliedAt: true,
      status: true,
      scheme: true,
      fiscalYear: true,
      reason: true,
      certificates: true,
      familyPhysician: true,
      basic: true,
      issuedOn: true,
      validUntil: true,
      applied: true,
      group: true,
      practical: true,
      label: true,
    };
    const named = new Set<string>();
    const walk = (part: Schema): void => {
      for (const [name, inner] of Object.entries(part.properties ?? {})) {
        named.add(name);
        walk(inner);
      }
      if (part.properties) expect(part.additionalProperties, 'unknown fields are welcome').toEqual({});
      if (part.items) walk(part.items);
    };
    walk(schema);
    expect([...named].sort()).toEqual(Object.keys(fields).sort());
  });

  test('agrees with validation on valid records', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(holds(schema, record)).toBe(true);
        expect(readRecord(record).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('agrees with validation on records with one value exchanged', () => {
    let valid = 0;
    fc.assert(
      fc.property(anyRecord, fc.nat(), likelyValue, (record, which, value) => {
        const copy = structuredClone(record);
        exchange(copy, which, value);
        const ok = holds(schema, copy);
        expect(readRecord(copy).ok).toBe(ok);
        valid += Number(ok);
      }),
      { numRuns: 2000, seed: 20251224 },
    );
    // Both answers occur often enough to mean something.
    expect(valid).toBeGreaterThan(200);
    expect(valid).toBeLessThan(1800);
  });
});

describe('the bundle of core/record.ts', () => {
  const bundle = (format: 'esm' | 'iife') => {
    const { outputFiles } = buildSync({
      entryPoints: ['core/record.ts'],
      bundle: true,
      minify: true,
      format,
      globalName: 'record',
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0]?.text ?? '';
  };

  test('is small, without the generator of the schema', () => {
    const code = bundle('esm');
    expect(code).not.toContain('2020-12');
    expect(code, 'nor the library it is written for').not.toMatch(/_zod|ZodMini/);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3_400);
  });

  test('never tries to make code from text, not even to see whether it may', () => {
    const world = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(
      'var tried = 0; globalThis.Function = function () { tried++; throw new Error("policy"); };',
      world,
    );
    runInContext(bundle('iife'), world);
    const [ok, refused, tried] = runInContext(
      '[record.readRecordText(\'{"version":1,"physician":{"name":"a"},"memo":1}\').ok, record.readRecord({ version: 1, classroom: [{}] }).ok, tried]',
      world,
    );
    expect([ok, refused, tried]).toEqual([true, false, 0]);
  });

  test('core/index.ts does not load it', () => {
    expect(readFileSync('core/index.ts', 'utf8')).not.toMatch(/^(import|export) (?!type).*'\.\/record/m);
  });
});
