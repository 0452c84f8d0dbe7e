import { describe, expect, it } from 'vitest';
import { readRecord, type TrainingRecord } from '#core/record';
import { checkDrafts } from '#extension/pages/proxy-entry/check-drafts';
import { blankDraft, type Draft, isBlank, keptOf, withRecord } from '#extension/pages/proxy-entry/draft';
import { changeOf, judgedOn, readFields, recordOf } from '#extension/pages/proxy-entry/typed';

const today = '2026-11-23';
const blank = blankDraft('id', 1, today);
const typing = (typed: Partial<Draft['typed']>): Draft => ({ ...blank, typed: { ...blank.typed, ...typed } });

/** Every field a record can name a person or a place by. */
const whole: TrainingRecord = {
  version: 1,
  physician: {
    name: '見本 太郎',
    kana: 'みほん たろう',
    registrationNumber: '000000',
    telephone: '000-0000-0000',
    mail: 'mihon@example.com',
    membership: 'non-member',
    clinical: true,
    association: '見本市医師会',
    prefecture: '見本県',
    delivery: { by: 'post', postalCode: '999-9999', address: '見本市1-1' },
  },
  classroom: [{ units: 7.5, day: '2026-11-01', origin: 'portal', title: '見本先生を囲む会' }],
  handAdded: { lectures: 3, papers: 5 },
  curriculumCodes: [1, 74],
  activities: ['on-call-clinic'],
  applications: [
    {
      appliedAt: '2025-10-24T09:56+09:00',
      status: 'returned',
      scheme: 'reporting-training',
      reason: '見本さんへ',
    },
  ],
  certificates: [{ scheme: 'family-physician-training', day: '2025-10-24', name: '見本 太郎' }],
};

describe('a blank draft', () => {
  it('states nothing but the present fiscal year', () => {
    expect(isBlank(blank)).toBe(true);
    expect(recordOf(blank)).toEqual({ version: 1 });
    expect(readFields(blank.typed)).toEqual({ issueYear: 2026, handAdded: {}, faults: {} });
  });

  it.each([
    { label: '受付 1' },
    { typed: typing({ association: '見本市医師会' }).typed },
    { typed: typing({ papers: 'x' }).typed },
    { record: { version: 1, activities: [] } },
    { done: { ...blank.done, sent: true } },
    { done: { ...blank.done, sentBy: 'fax' } },
    { done: { ...blank.done, note: '手渡し' } },
  ] satisfies Partial<Draft>[])('is none once it holds %j', (change) => {
    expect(isBlank({ ...blank, ...change })).toBe(false);
  });
});

describe('a record from a file', () => {
  it('leaves outside whatever identifies a person', () => {
    const text = JSON.stringify(withRecord(blank, whole));
    expect(text).not.toMatch(/見本 太郎|みほん|000000|000-|example|見本県|見本さん|見本先生|999|1-1/);
  });

  it('fills the fields, and the rest counts as it did', () => {
    const draft = withRecord(typing({ issueYear: '2025' }), whole);
    expect(draft.typed).toMatchObject({
      association: '見本市医師会',
      issueYear: '2025',
      classroomUnits: '7.5',
      lectures: '3',
      examQuestions: '',
      papers: '5',
    });
    const { title: _, ...lecture } = { title: '', ...whole.classroom?.[0] };
    expect(recordOf(draft)).toEqual({
      ...keptOf(whole),
      classroom: [lecture],
      physician: {
        clinical: true,
        membership: 'non-member',
        delivery: { by: 'post' },
        association: '見本市医師会',
      },
    });
    expect(readRecord(recordOf(draft)).ok).toBe(true);
  });

  it('keeps a list of lectures, until a figure of the portal is typed in its place', () => {
    const lectures = ['2025-05-01', '2025-06-01'].map(
      (day) => ({ units: 1.5, day, origin: 'attendance' }) as const,
    );
    const draft = withRecord(blank, { version: 1, classroom: lectures });
    expect(draft.typed.classroomUnits).toBe('');
    expect(recordOf(draft).classroom).toEqual(lectures);
    const typed = { ...draft, typed: { ...draft.typed, classroomUnits: '9' } };
    expect(recordOf(typed).classroom).toEqual([{ units: 9, day: today, origin: 'portal' }]);
    // A figure that is refused is not replaced by another.
    const refused = { ...draft, typed: { ...draft.typed, classroomUnits: '九' } };
    expect(recordOf(refused).classroom).toBeUndefined();
  });
});

describe('what is typed', () => {
  it.each([
    ['７．５', 7.5],
    ['568.5 単位', 568.5],
    ['0', 0],
  ])('%s units are %d', (text, units) => {
    expect(changeOf(typing({ classroomUnits: text })).classroom).toEqual([
      { units, day: today, origin: 'portal' },
    ]);
  });

  it.each([
    ['classroomUnits', '1.3', { kind: 'units', fault: 'off-grid' }],
    ['classroomUnits', '七', { kind: 'units', fault: 'not-a-number' }],
    ['classroomUnits', '-1', { kind: 'units', fault: 'negative' }],
    ['classroomUnits', '10000.5', { kind: 'units', fault: 'too-large' }],
    ['papers', '5.5', { kind: 'over-cap' }],
    ['issueYear', '来年', { kind: 'year', fault: 'not-a-date' }],
  ] as const)('%s: %s is refused and not known', (name, text, fault) => {
    const draft = typing({ [name]: text });
    expect(readFields(draft.typed).faults).toEqual({ [name]: fault });
    expect(recordOf(draft)).toEqual({ version: 1 });
    expect(draft.typed[name]).toBe(text);
  });

  it('takes more than five units where the form has no limit', () => {
    expect(recordOf(typing({ lectures: '12', experiential: '5.5', papers: '5' })).handAdded).toEqual({
      lectures: 12,
      experiential: 5.5,
      papers: 5,
    });
  });

  it.each([
    ['2026', today],
    ['令和８年度', today],
    ['', today],
    ['来年', today],
    ['2025', '2026-03-31'],
    ['R7', '2026-03-31'],
    ['2027', '2028-03-31'],
  ])('fiscal year 「%s」 is judged on %s', (issueYear, day) => {
    expect(judgedOn(typing({ issueYear }), today)).toBe(day);
  });
});

describe('what is stored', () => {
  const stored = { ...withRecord(blank, whole), id: 'a', revision: 'r', label: '受付 1' };
  const draft: Draft = { ...stored, done: { ...blank.done, sent: true, sentBy: 'mail' } };
  const through = (value: unknown) => checkDrafts(JSON.parse(JSON.stringify(value)));

  it('is read as it was written', () => {
    expect(through([draft, { ...blank, id: 'b' }])).toEqual({
      drafts: [draft, { ...blank, id: 'b' }],
      unreadable: [],
    });
    expect(checkDrafts(undefined)).toBeUndefined();
  });

  it.each([
    ['no object', 7],
    ['no id', { ...draft, id: '' }],
    ['a number that is none', { ...draft, number: 'x' }],
    ['a label that is too long', { ...draft, label: 'x'.repeat(61) }],
    ['a field that is missing', { ...draft, typed: { association: '' } }],
    ['a day that is none', { ...draft, classroomOn: '2026-02-30' }],
    ['a record that does not hold', { ...draft, record: { version: 1, activities: [1] } }],
    ['another way of sending', { ...draft, done: { ...draft.done, sentBy: 'pigeon' } }],
    ['a tick that is none', { ...draft, done: { ...draft.done, entered: 'yes' } }],
  ])('is set aside, not lost, with %s', (_, broken) => {
    expect(checkDrafts([broken, draft])).toEqual({ drafts: [draft], unreadable: [broken] });
  });

  it('is set aside where it is no list, or one id twice', () => {
    expect(checkDrafts('x')).toEqual({ drafts: [], unreadable: ['x'] });
    expect(checkDrafts([draft, draft])).toEqual({ drafts: [draft], unreadable: [draft] });
  });

  it('yields no name, even where someone put one there', () => {
    const smuggled = { ...draft, name: '見本 太郎', record: { ...draft.record, ...whole } };
    expect(JSON.stringify(checkDrafts([smuggled])?.drafts)).not.toMatch(/見本 太郎|000000|example/);
  });
});
