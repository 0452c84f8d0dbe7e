import fc from 'fast-check';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { isPlainDate } from '#core/calendar';
import {
  type Migration,
  type RecordField,
  type RecordProblem,
  type RecordReading,
  readRecord,
  readRecordText,
  recordLimits,
  type TrainingRecord,
  UnwritableRecord,
  writeRecord,
} from '#core/record';
import { migrate, type Migration as Step } from '#core/record/migrations';
import { anyDay, anyRecord, kept } from './record-arbitraries';

function recordOf(reading: RecordReading): TrainingRecord {
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
  return reading.record;
}
function problemsOf(reading: RecordReading): RecordProblem[] {
  if (reading.ok) throw new Error('not refused');
  return reading.problems;
}
const refused = (fields: object, steps?: readonly Migration[]) =>
  problemsOf(readRecord({ version: 1, ...fields }, steps));

const sample = {
  version: 1,
  physician: {
    name: '日医 花子',
    membership: 'member',
    clinical: true,
    delivery: { by: 'post', postalCode: '604-8585' },
  },
  classroom: [{ units: 568.5, day: '2025-10-24', origin: 'portal' }],
  handAdded: { lectures: 12.5, examQuestions: 5, teaching: 0 },
  curriculumCodes: [0, 83, 74],
  activities: ['government-committee'],
  practicalUnits: { units: 15, day: '2025-10-24', origin: 'portal' },
  applications: [
    {
      appliedAt: '2025-10-24T09:56+09:00',
      status: 'approved',
      scheme: 'reporting-training',
      fiscalYear: 2025,
    },
  ],
  certificates: [{ scheme: 'reporting-training', day: '2025-10-24' }],
  familyPhysician: {
    basic: { issuedOn: '2023-12-01' },
    applied: [{ title: 'かかりつけ医の倫理', day: '2024-05-12', units: 1, group: 1 }],
    practical: [{ label: '在宅医療' }],
  },
} as const satisfies TrainingRecord;

describe('a record in and out', () => {
  test('the sample and the least there is', () => {
    expect(recordOf(readRecord(sample))).toEqual(sample);
    expect(recordOf(readRecordText('{"version":1}'))).toEqual({ version: 1 });
    expect(writeRecord({ version: 1 })).toBe('{\n  "version": 1\n}\n');
  });

  test('any record comes back whole, unknown fields at every level included', () => {
    fc.assert(
      fc.property(anyRecord, (data) => {
        const record = recordOf(readRecord(data));
        expect(record).toEqual(kept(data));
        const text = writeRecord(record);
        expect(recordOf(readRecordText(text))).toEqual(record);
        expect(writeRecord(recordOf(readRecordText(text)))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('version comes first, known fields in one order whatever the order they came in', () => {
    const back = Object.fromEntries(Object.entries(sample).reverse());
    expect(writeRecord(recordOf(readRecord(back)))).toBe(writeRecord(sample));
    const numbered = { '2024': 'a note', version: 1 } as const;
    expect(writeRecord(numbered)).toBe('{\n  "version": 1,\n  "2024": "a note"\n}\n');
  });

  test('the input is copied, never shared or changed', () => {
    const input = { version: 1, memo: { kept: [1] } };
    const record = recordOf(readRecord(Object.freeze(input))) as unknown as typeof input;
    expect(record.memo).toEqual(input.memo);
    expect(record.memo).not.toBe(input.memo);
    expect(record.memo.kept).not.toBe(input.memo.kept);
  });

  test('a field given as undefined is a field left out; a byte order mark is no fault', () => {
    expect(recordOf(readRecord({ version: 1, physician: undefined }))).toStrictEqual({ version: 1 });
    expect(readRecordText('\uFEFF{"version":1}').ok).toBe(true);
    expect(readRecordText('\uFEFF\uFEFF{"version":1}').ok).toBe(false);
  });

  test('what could not be read again is not written', () => {
    const broken = { version: 1, curriculumCodes: [84] } as const;
    expect(() => writeRecord(broken)).toThrow(UnwritableRecord);
    try {
      writeRecord(broken);
    } catch (error) {
      expect(error).toMatchObject({ name: 'UnwritableRecord', problems: [{ code: 'out-of-range' }] });
    }
  });

  test('the type has no unknown fields and every known one has a name', () => {
    expectTypeOf<'classroom' | 'postalCode' | 'validUntil' | 'group'>().toExtend<RecordField>();
    expectTypeOf<'clasroom'>().not.toExtend<RecordField>();
    expectTypeOf<string>().not.toExtend<RecordField>();
  });
});

describe('refusals name the field and the reason', () => {
  const cases: [string, object, (string | number)[], string, object?][] = [
    [
      'text for a figure',
      { classroom: [{ units: '3', day: '2025-10-24', origin: 'portal' }] },
      ['classroom', 0, 'units'],
      'wrong-type',
    ],
    ['null is no figure', { handAdded: { lectures: null } }, ['handAdded', 'lectures'], 'wrong-type'],
    ['a list for an object', { physician: [] }, ['physician'], 'wrong-type'],
    ['missing day', { classroom: [{ units: 1, origin: 'portal' }] }, ['classroom', 0, 'day'], 'required'],
    [
      'missing origin',
      { classroom: [{ units: 1, day: '2025-10-24' }] },
      ['classroom', 0, 'origin'],
      'required',
    ],
    ['delivery without a way', { physician: { delivery: {} } }, ['physician', 'delivery', 'by'], 'required'],
    ['empty activity', { activities: ['a', ''] }, ['activities', 1], 'required'],
    [
      'unknown origin',
      { classroom: [{ units: 1, day: '2025-10-24', origin: 'guess' }] },
      ['classroom', 0, 'origin'],
      'not-one-of',
    ],
    [
      'attendance is no practical total',
      { practicalUnits: { units: 5, day: '2025-10-24', origin: 'attendance' } },
      ['practicalUnits', 'origin'],
      'not-one-of',
    ],
    [
      '30 February',
      { certificates: [{ scheme: 'reporting-training', day: '2025-02-30' }] },
      ['certificates', 0, 'day'],
      'not-a-day',
    ],
    [
      'an era year',
      { familyPhysician: { basic: { issuedOn: '0007-12-24' } } },
      ['familyPhysician', 'basic', 'issuedOn'],
      'not-a-day',
    ],
    [
      'not Japan time',
      {
        applications: [
          { appliedAt: '2025-10-24T00:56:00Z', status: 'pending', scheme: 'reporting-training' },
        ],
      },
      ['applications', 0, 'appliedAt'],
      'not-a-time',
    ],
    [
      '25 o’clock',
      {
        applications: [
          { appliedAt: '2025-10-24T25:00+09:00', status: 'pending', scheme: 'reporting-training' },
        ],
      },
      ['applications', 0, 'appliedAt'],
      'not-a-time',
    ],
    ['negative', { handAdded: { lectures: -0.5 } }, ['handAdded', 'lectures'], 'negative', { value: -0.5 }],
    [
      'off the grid',
      { handAdded: { lectures: 0.3 } },
      ['handAdded', 'lectures'],
      'off-grid',
      { value: 0.3, step: 0.5 },
    ],
    [
      'just off the grid',
      { handAdded: { lectures: 568.5000000000001 } },
      ['handAdded', 'lectures'],
      'off-grid',
      { value: 568.5000000000001, step: 0.5 },
    ],
    [
      'practical off its grid',
      { practicalUnits: { units: 7.5, day: '2025-10-24', origin: 'portal' } },
      ['practicalUnits', 'units'],
      'off-grid',
      { value: 7.5, step: 5 },
    ],
    ['half a code', { curriculumCodes: [1.5] }, ['curriculumCodes', 0], 'off-grid', { value: 1.5, step: 1 }],
    [
      'over the form’s cap',
      { handAdded: { papers: 5.5 } },
      ['handAdded', 'papers'],
      'over-cap',
      { value: 5.5, maximum: 5 },
    ],
    [
      'code 84',
      { curriculumCodes: [84] },
      ['curriculumCodes', 0],
      'out-of-range',
      { value: 84, maximum: 83 },
    ],
    [
      'group 0',
      { familyPhysician: { applied: [{ title: '', day: '2025-10-24', units: 1, group: 0 }] } },
      ['familyPhysician', 'applied', 0, 'group'],
      'out-of-range',
      { value: 0, minimum: 1 },
    ],
    [
      '令和7 as a fiscal year',
      { certificates: [{ scheme: 'reporting-training', day: '2025-10-24', fiscalYear: 7 }] },
      ['certificates', 0, 'fiscalYear'],
      'out-of-range',
      { value: 7, minimum: 1900 },
    ],
    ['a code twice', { curriculumCodes: [3, 4, 3] }, ['curriculumCodes', 2], 'not-distinct'],
    ['an activity twice', { activities: ['a', 'a'] }, ['activities', 1], 'not-distinct'],
    [
      'a long name',
      { physician: { name: '𠮷'.repeat(201) } },
      ['physician', 'name'],
      'too-long',
      { length: 201, maximum: 200 },
    ],
    [
      'many applications',
      {
        applications: Array.from({ length: 501 }, () => ({
          appliedAt: '2025-10-24T09:56+09:00',
          status: 'pending',
          scheme: 'reporting-training',
        })),
      },
      ['applications'],
      'too-many',
      { count: 501, maximum: 500 },
    ],
    [
      'infinite',
      { handAdded: { lectures: Number.POSITIVE_INFINITY } },
      ['handAdded', 'lectures'],
      'out-of-range',
    ],
    ['NaN, in a field we do not know', { memo: { a: Number.NaN } }, ['memo', 'a'], 'wrong-type'],
  ];
  test.each(cases)('%s', (_, fields, path, code, numbers) => {
    const problems = refused(fields);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, code, ...(numbers && { numbers }) });
  });

  test('𠮷 is one character, and the limit itself is allowed', () => {
    expect(readRecord({ version: 1, physician: { name: '𠮷'.repeat(200) } }).ok).toBe(true);
    expect(
      readRecord({ version: 1, handAdded: { papers: 5, teaching: 5, examQuestions: 5, lectures: 10_000 } })
        .ok,
    ).toBe(true);
    expect(
      readRecord({ version: 1, curriculumCodes: Array.from({ length: 84 }, (_, code) => code) }).ok,
    ).toBe(true);
  });

  test('all problems at once, up to a bound', () => {
    expect(
      refused({ physician: { name: 1, kana: 2 }, handAdded: { papers: 6 } }).map(({ code }) => code),
    ).toEqual(['wrong-type', 'wrong-type', 'over-cap']);
    expect(refused({ curriculumCodes: Array(400).fill(-1) })).toHaveLength(recordLimits.problems);
  });

  test('days are the days there are', () => {
    const dayOk = (issuedOn: string) =>
      readRecord({ version: 1, familyPhysician: { basic: { issuedOn } } }).ok;
    for (let time = Date.UTC(1895, 0, 1); time < Date.UTC(2105, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      expect(dayOk(day), day).toBe(day >= '1900-01-01');
    }
    for (const year of [1900, 1999, 2000, 2024, 2025, 2100, 2400, 2900])
      for (let month = 0; month <= 13; month++)
        for (let date = 0; date <= 32; date++) {
          const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          expect(dayOk(day), day).toBe(isPlainDate(day));
        }
    fc.assert(fc.property(anyDay, (day) => dayOk(day) && isPlainDate(day)));
    for (const day of ['2025-1-1', '２０２５-01-01', '2025-01-01\n', ' 2025-01-01', '2025/01/01', ''])
      expect(dayOk(day)).toBe(false);
  });
});

describe('versions', () => {
  const toOne: Migration = {
    from: 0,
    to: 1,
    migrate: ({ codes, ...older }) => ({ ...older, curriculumCodes: codes }),
  };

  test.each<[unknown, string]>([
    [{}, 'required'],
    [{ version: '1' }, 'wrong-type'],
    [{ version: null }, 'wrong-type'],
    [{ version: 2 }, 'newer-version'],
    [{ version: 1.5 }, 'newer-version'],
    [{ version: 0 }, 'unknown-version'],
    [{ version: -1 }, 'unknown-version'],
    [{ version: 0.5 }, 'unknown-version'],
  ])('%j is %s', (input, code) => {
    expect(problemsOf(readRecord(input))).toMatchObject([{ path: ['version'], code }]);
  });

  test('a newer version is refused for its version alone, whatever else it holds', () => {
    expect(problemsOf(readRecord({ version: 2, physician: 'a new form' }))).toEqual([
      { path: ['version'], code: 'newer-version', numbers: { version: 2, current: 1 } },
    ]);
  });

  test('an older one is migrated, unknown fields included, and says from where', () => {
    const older = { version: 0, codes: [1, 2], memo: 'kept' };
    expect(readRecord(older, [toOne])).toEqual({
      ok: true,
      record: { version: 1, curriculumCodes: [1, 2], memo: 'kept' },
      migratedFrom: 0,
    });
    expect(readRecordText(JSON.stringify(older), [toOne])).toMatchObject({ ok: true, migratedFrom: 0 });
    expect(older).toEqual({ version: 0, codes: [1, 2], memo: 'kept' });
    expect(readRecord({ version: 1 }, [toOne])).toStrictEqual({ ok: true, record: { version: 1 } });
  });

  test('what a migration makes is checked like any other input', () => {
    expect(problemsOf(readRecord({ version: 0, codes: [99] }, [toOne]))).toMatchObject([
      { path: ['curriculumCodes', 0], code: 'out-of-range' },
    ]);
    const bad: unknown[] = [undefined, null, [], 'text', new Date(0), { a: 1n }];
    for (const result of bad) {
      const step: Migration = { from: 0, to: 1, migrate: () => result };
      expect(problemsOf(readRecord({ version: 0 }, [step]))).toMatchObject([{ code: 'migration-failed' }]);
    }
    const throwing: Migration = {
      from: 0,
      to: 1,
      migrate: () => {
        throw new Error('no');
      },
    };
    expect(problemsOf(readRecord({ version: 0 }, [throwing]))).toMatchObject([{ code: 'migration-failed' }]);
  });

  test('steps are taken in a chain, over any gap but never backwards or past the goal', () => {
    const step = (from: number, to: number): Step => ({
      from,
      to,
      migrate: (older) => ({ ...older, way: [...((older.way as number[] | undefined) ?? []), to] }),
    });
    const chain = [step(3, 5), step(1, 2), step(2, 3)];
    expect(migrate({ version: 1 }, chain, 5)).toEqual({
      ok: true,
      data: { version: 5, way: [2, 3, 5] },
      migratedFrom: 1,
    });
    expect(migrate({ version: 5 }, chain, 5)).toEqual({ ok: true, data: { version: 5 } });
    expect(migrate({ version: 1 }, chain, 4)).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-version' }],
    });
    expect(migrate({ version: 1 }, [...chain, step(3, 4)], 4)).toMatchObject({
      ok: true,
      data: { version: 4, way: [2, 3, 4] },
    });
    expect(migrate({ version: 1 }, [step(1, 1), step(1, 0)], 5)).toMatchObject({ ok: false });
  });
});

describe('hostile input', () => {
  const cyclic: Record<string, unknown> = { version: 1 };
  cyclic.physician = cyclic;
  const throwing = () => {
    throw new Error('trap');
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  let bomb: unknown = 'x';
  for (let level = 0; level < 30; level++) bomb = Array(10).fill(bomb);
  class Person {
    version = 1;
  }

  test.each<[string, unknown, string]>([
    ['undefined', undefined, 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['a list', [], 'not-an-object'],
    ['a text', '{"version":1}', 'not-an-object'],
    ['a function', () => ({ version: 1 }), 'not-an-object'],
    ['a symbol', Symbol('version'), 'not-an-object'],
    ['a BigInt', 1n, 'not-an-object'],
    ['a Date', new Date(0), 'not-an-object'],
    ['a Map', new Map([['version', 1]]), 'not-an-object'],
    ['an instance', new Person(), 'not-an-object'],
    ['a revoked proxy', revoked.proxy, 'not-an-object'],
    ['a proxy that throws', new Proxy({}, { ownKeys: throwing }), 'not-an-object'],
    ['a cycle', cyclic, 'too-deep'],
    [
      'a getter that throws',
      {
        version: 1,
        get physician() {
          return throwing();
        },
      },
      'wrong-type',
    ],
    ['a BigInt inside', { version: 1, memo: [1n] }, 'wrong-type'],
    ['a symbol inside', { version: 1, memo: Symbol.iterator }, 'wrong-type'],
    ['a Date inside', { version: 1, memo: new Date(0) }, 'wrong-type'],
    ['a list with holes', { version: 1, curriculumCodes: Object.assign([1], { 2: 2 }) }, 'wrong-type'],
    ['a list of 4 milliards', { version: 1, classroom: new Array(4e9) }, 'too-large'],
    [
      'a list that lies about its length',
      { version: 1, a: new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 0) }) },
      'too-large',
    ],
    ['shared parts that unfold to 10^30', { version: 1, bomb }, 'too-large'],
    ['a field name of a megabyte', { version: 1, ['x'.repeat(1e6)]: 1 }, 'too-long'],
    ['a text of 2 MB', { version: 1, memo: 'あ'.repeat(2e6) }, 'too-large'],
    ['1 GB by naming one text often', { version: 1, memo: Array(1e3).fill('x'.repeat(9e5)) }, 'too-large'],
    ['2 MB in small pieces', { version: 1, memo: Array(1e6).fill('') }, 'too-large'],
    ['1 MB only once written', { version: 1, memo: '\u0000'.repeat(3e5) }, 'too-large'],
  ])('%s', (_, input, code) => {
    expect(problemsOf(readRecord(input))[0]).toMatchObject({ code });
  });

  test('symbol keys are no data', () => {
    expect(recordOf(readRecord({ version: 1, [Symbol('a')]: 1 }))).toStrictEqual({ version: 1 });
  });

  test('plain objects of another realm are plain', () => {
    expect(readRecord(Object.assign(Object.create(null), { version: 1 })).ok).toBe(true);
    expect(readRecord(Object.create({ version: 1 })).ok).toBe(false);
  });

  test('each property is read once', () => {
    let reads = 0;
    const input = {
      version: 1,
      physician: {
        get name() {
          reads++;
          return reads === 1 ? 'first' : 5;
        },
      },
    };
    expect(recordOf(readRecord(input)).physician).toEqual({ name: 'first' });
    expect(reads).toBe(1);
  });

  test('nesting: 32 levels are kept, 10^5 are refused in words', () => {
    const nested = (levels: number) => `{"version":1,"memo":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(readRecordText(nested(recordLimits.depth - 1)).ok).toBe(true);
    expect(problemsOf(readRecordText(nested(recordLimits.depth)))).toMatchObject([{ code: 'too-deep' }]);
    expect(problemsOf(readRecordText(nested(100_000)))).toMatchObject([{ code: 'too-deep' }]);
    expect(problemsOf(readRecordText('['.repeat(100_000)))).toMatchObject([{ code: 'not-json' }]);
  });

  test('a text is measured before it is parsed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    expect(problemsOf(readRecordText(' '.repeat(recordLimits.text + 1)))).toEqual([
      { path: [], code: 'too-large', numbers: { length: recordLimits.text + 1, maximum: recordLimits.text } },
    ]);
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(problemsOf(readRecordText(5 as unknown as string))).toEqual([{ path: [], code: 'wrong-type' }]);
  });

  test.each(['', ' ', '{', 'NaN', "{'version':1}", '{"version":1,}', '<html>'])('%j is not JSON', (text) => {
    expect(problemsOf(readRecordText(text))).toEqual([{ path: [], code: 'not-json' }]);
  });

  test('nothing reaches Object.prototype through __proto__', () => {
    const text =
      '{"version":1,"__proto__":{"polluted":1},"physician":{"__proto__":{"name":"x"}},"memo":{"a":[{"__proto__":{"polluted":1}}]},"constructor":{"prototype":{"polluted":1}}}';
    const record = recordOf(readRecordText(text));
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
    expect(record.physician?.name).toBeUndefined();
    expect(writeRecord(record)).not.toContain('__proto__');
    expect(writeRecord(record)).toContain('"constructor"');
  });

  test('nothing throws, and every answer is in the closed form', () => {
    const anything = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withSparseArray: true,
        withNullPrototype: true,
        withTypedArray: true,
        withObjectString: true,
        withBoxedValues: true,
      }),
      fc.tuple(anyRecord, fc.anything()).map(([record, value]) => ({ ...record, physician: value })),
      fc
        .tuple(anyRecord, fc.string(), fc.anything())
        .map(([record, name, value]) => ({ ...record, [name]: value })),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const reading = readRecord(input);
        if (reading.ok) return void writeRecord(reading.record);
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { path, code } of reading.problems) {
          expect(code).toMatch(/^[a-z-]+$/);
          for (const part of path) expect(['string', 'number']).toContain(typeof part);
        }
      }),
      { numRuns: 1000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readRecordText(text)));
  });
});
