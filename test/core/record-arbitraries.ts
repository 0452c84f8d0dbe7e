import fc from 'fast-check';
import { recordBounds } from '#core/record';

/** Days as YYYY-MM-DD, made by Date: independent of the pattern that is under test. */
export const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2999, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const unitsOn = (step: number, maximum: number) =>
  fc.integer({ min: 0, max: maximum / step }).map((steps) => steps * step);
const units = unitsOn(0.5, recordBounds.units);
const capped = unitsOn(0.5, 5);
const text = fc.string({ unit: 'binary', maxLength: 40 });
const scheme = fc.constantFrom('reporting-training', 'family-physician-training');
const time = fc
  .tuple(
    anyDay,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':07', ':59.123'),
  )
  .map(([day, hour, minute, rest]) => {
    const two = (n: number) => String(n).padStart(2, '0');
    return `${day}T${two(hour)}:${two(minute)}${rest}+09:00`;
  });
const fiscalYear = fc.integer({ min: 1900, max: 2999 });

/** Names no version of ours will use, and those an attacker or another program would. */
const unknownName = fc.oneof(
  fc.string({ maxLength: 12 }).map((name) => `x-${name}`),
  fc.constantFrom(
    'constructor',
    'prototype',
    'toString',
    'toJSON',
    'hasOwnProperty',
    '2024',
    '',
    'then',
    'メモ',
  ),
);
const unknownFields = fc.dictionary(unknownName, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 });

/** An object of known fields with unknown ones among them, in any order. */
function object<T extends object>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
  required: (keyof T)[] = [],
) {
  return fc
    .tuple(fc.record(fields, { requiredKeys: required } as never), unknownFields, fc.boolean())
    .map(([known, unknown, first]) => (first ? { ...unknown, ...known } : { ...known, ...unknown }));
}
const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 4 });

/** Any valid record, as data that JSON can carry. */
export const anyRecord = object(
  {
    version: fc.constant(1),
    physician: object({
      name: text,
      kana: text,
      registrationNumber: text,
      telephone: text,
      mail: text,
      membership: fc.constantFrom('member', 'non-member'),
      clinical: fc.boolean(),
      association: text,
      prefecture: text,
      delivery: object(
        { by: fc.constantFrom('post', 'fax', 'mail'), postalCode: text, address: text, number: text },
        ['by'],
      ),
    }),
    classroom: list(
      object({ units, day: anyDay, origin: fc.constantFrom('portal', 'attendance'), title: text }, [
        'units',
        'day',
        'origin',
      ]),
    ),
    handAdded: object({
      lectures: units,
      examQuestions: capped,
      teaching: capped,
      experiential: units,
      papers: capped,
    }),
    curriculumCodes: fc.uniqueArray(fc.integer({ min: 0, max: 83 }), { maxLength: 84 }),
    activities: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 30 }),
    practicalUnits: object(
      { units: unitsOn(5, recordBounds.units), day: anyDay, origin: fc.constant('portal') },
      ['units', 'day', 'origin'],
    ),
    applications: list(
      object(
        {
          appliedAt: time,
          status: fc.constantFrom('pending', 'returned', 'approved'),
          scheme,
          fiscalYear,
          reason: text,
        },
        ['appliedAt', 'status', 'scheme'],
      ),
    ),
    certificates: list(object({ scheme, day: anyDay, fiscalYear, name: text }, ['scheme', 'day'])),
    familyPhysician: object({
      basic: object({ issuedOn: anyDay, validUntil: anyDay }),
      applied: list(
        object({ title: text, day: anyDay, units, group: fc.integer({ min: 1, max: 6 }) }, [
          'title',
          'day',
          'units',
        ]),
      ),
      practical: list(object({ label: text, units }, ['label'])),
    }),
  },
  ['version'],
);

/** The same data without what is not kept: fields named `__proto__`; −0 is 0. */
export function kept(data: unknown): unknown {
  const text = JSON.stringify(data, (_, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__proto__'));
  });
  return JSON.parse(text);
}

/** Values that stand near a limit of some field, or are right in one and wrong in another. */
export const likelyValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    -0.5,
    0,
    0.3,
    0.5,
    5,
    5.5,
    6,
    7,
    83,
    84,
    10_000,
    10_000.5,
    568.5000000000001,
    '2025-02-29',
  ),
  fc.constantFrom<unknown>(
    '2024-02-29',
    '2025-10-24T09:56+09:00',
    'post',
    'member',
    'portal',
    'approved',
    {},
    [],
    [1, 1],
    'x'.repeat(201),
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

/** Puts `value` in one place of the data, the `which`th that there is. */
export function exchange(data: object, which: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = [];
  const collect = (container: object): void => {
    for (const [name, inner] of Object.entries(container)) {
      places.push([container as Record<string, unknown>, name]);
      if (typeof inner === 'object' && inner !== null) collect(inner);
    }
  };
  collect(data);
  const place = places[which % places.length];
  if (place && place[1] !== '__proto__') place[0][place[1]] = value;
}
