import { describe, expect, it } from 'vitest';
import { blankDraft, type Draft, withRecord } from '#extension/pages/proxy-entry/draft';
import { inPortalOrder, type Step } from '#extension/pages/proxy-entry/portal-order';
import { boxLabels, buttons, labels, scheme } from '#extension/pages/proxy-entry/portal-screen';
import { applyButton, schemes, wordings } from '#extension/portal/labels';
import { bare } from '#extension/portal/normalise';
import { proxyEntryWords } from '#extension/words/proxy-entry/index';

const today = '2025-12-24';
const draftOf = (change: Partial<Draft['typed']>, activities?: string[]): Draft => {
  const blank = blankDraft('id', 1, today);
  const record = { version: 1, ...(activities && { activities }) } as const;
  return { ...blank, typed: { ...blank.typed, ...change }, record };
};
const stepsOf = (draft: Draft): Step[] => inPortalOrder(draft, today).flatMap(({ steps }) => steps);
const step = (draft: Draft, kind: Step['kind']) => stepsOf(draft).find((each) => each.kind === kind);

describe('the portal’s order', () => {
  it('is the slides’: association, year, search, practical training, registering, applying', () => {
    const draft = draftOf({ association: '見本市医師会', classroomUnits: '568.5' }, [
      'community-medicine-meeting',
      'association-committee',
      'government-committee',
    ]);
    expect(inPortalOrder(draft, today)).toEqual([
      {
        id: 'application',
        steps: [
          { kind: 'open' },
          { kind: 'scheme' },
          { kind: 'association', value: '見本市医師会' },
          { kind: 'issue-year', value: '2025' },
          { kind: 'total' },
          { kind: 'search', units: 568.5, from: 2016 },
        ],
      },
      {
        id: 'activities',
        steps: [
          { kind: 'enter-practical' },
          {
            kind: 'tick',
            groups: [
              {
                no: 2,
                label: '行政・医師会等の公益活動',
                items: [
                  '行政等(国・都道府県・保健所・市区町村・自治会等)の委員',
                  '医師会・専門医会の委員',
                  '地域医療に関する会議への出席',
                ],
              },
            ],
          },
          { kind: 'register' },
        ],
      },
      // 15 units for three ticks: briefing L358-370.
      { id: 'apply', steps: [{ kind: 'apply', isAdded: false, classroom: 568.5, practical: 15 }] },
    ]);
  });

  it('gives no value for what is not known or was refused', () => {
    const draft = draftOf({ issueYear: '来年', classroomUnits: '1.3' });
    expect(step(draft, 'association')).toEqual({ kind: 'association' });
    expect(step(draft, 'issue-year')).toEqual({ kind: 'issue-year' });
    expect(step(draft, 'search')).toEqual({ kind: 'search', from: 2016 });
    expect(step(draft, 'tick')).toEqual({ kind: 'tick', groups: [] });
    expect(step(draft, 'apply')).toEqual({ kind: 'apply', isAdded: false });
  });

  it('has the added units in the form’s order after the search, and then no sum to compare with', () => {
    const draft = draftOf({ classroomUnits: '2', papers: '1', lectures: '3.5' });
    const [, added] = inPortalOrder(draft, today);
    expect(added).toEqual({
      id: 'add-units',
      steps: [
        { kind: 'box', box: 'lectures', value: '3.5' },
        { kind: 'box', box: 'papers', value: '1' },
      ],
    });
    expect(step(draft, 'apply')).toEqual({ kind: 'apply', isAdded: true });
    expect(step(draft, 'search')).toMatchObject({ units: 2 });
  });

  it('hands on curriculum codes and items that only the record knows', () => {
    const draft = withRecord(blankDraft('id', 1, today), {
      version: 1,
      curriculumCodes: [74, 0],
      activities: ['市独自の健康相談', '在宅当番医'],
    });
    expect(step(draft, 'codes')).toEqual({ kind: 'codes', value: '74, 0' });
    expect(step(draft, 'tick')).toMatchObject({
      groups: [{ no: 1, items: ['在宅当番医'] }, { items: ['市独自の健康相談'] }],
    });
  });

  it('names no start of the search period for a year nobody knows', () => {
    expect(step(draftOf({ issueYear: '2030' }), 'search')).toEqual({ kind: 'search' });
  });
});

describe('the portal’s words', () => {
  it('are those the readers know', () => {
    const all: readonly string[] = Object.keys(wordings);
    for (const [name, label] of Object.entries(labels)) expect(all, name).toContain(bare(label));
    expect(Object.keys(schemes)).toContain(scheme);
    expect(buttons.apply).toBe(applyButton);
  });

  it('for the boxes are the form’s in Japanese', () => {
    expect(proxyEntryWords('ja').record.box).toEqual(boxLabels);
  });
});

describe('every sentence', () => {
  const sentences = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => sentences(each, `${path}.${key}`));
  };

  it('stands in both languages and is not empty', () => {
    const [ja, en] = [sentences(proxyEntryWords('ja'), ''), sentences(proxyEntryWords('en'), '')];
    expect(en.map(([path]) => path)).toEqual(ja.map(([path]) => path));
    // English writes the year alone.
    const blank = [...ja, ...en].filter(([, text]) => text === '').map(([path]) => path);
    expect(blank).toEqual(['.record.fiscalYear']);
  });
});
