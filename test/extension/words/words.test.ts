import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { assess } from '#core/index';
import { features } from '#extension/features/index';
import { shortTime } from '#extension/panel/clock';
import { en } from '#extension/words/en';
import { ja } from '#extension/words/ja';
import { markWords, verdictIn } from '#extension/words/marks';
import { seenTime } from '#extension/words/time';

describe('every feature has a name and a sentence', () => {
  it.each([ja, en])('in $lang', (words) => {
    expect(Object.keys(words.features).sort()).toEqual(features.map(({ id }) => id).sort());
  });
});

describe('every sentence', () => {
  const sentences = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => sentences(each, `${path}.${key}`));
  };

  it('stands in both languages and is not empty', () => {
    const [japanese, english] = [sentences(ja, ''), sentences(en, '')];
    expect(english.map(([path]) => path)).toEqual(japanese.map(([path]) => path));
    for (const [path, text] of [...japanese, ...english]) expect(text, path).not.toBe('');
  });
});

describe('the verdict in a line', () => {
  const figures = { classroomUnits: 10, practicalUnits: 5 };

  it('says so where the year’s requirements are carried over, in either language', () => {
    const carriedOver = assess(figures, { on: '2026-11-24' });
    expect(verdictIn(markWords('ja'), carriedOver)).toBe('要件を満たしています（暫定）');
    expect(verdictIn(markWords('en'), carriedOver)).toBe('The requirements are met (provisional)');
  });

  it('is plain in a year whose requirements are published, and where there is no verdict', () => {
    expect(verdictIn(markWords('ja'), assess(figures, { on: '2025-12-24' }))).toBe('要件を満たしています');
    expect(verdictIn(markWords('ja'), assess({}, { on: '2026-11-24' }))).toBe('まだ判定できません');
    expect(verdictIn(markWords('ja'), assess(figures, { on: '2030-01-01' }))).toBe(
      'この日の要件はわかりません',
    );
  });
});

describe('everything that may be stored (docs/privacy.md)', () => {
  const tables = readFileSync('docs/privacy.md', 'utf8')
    .split(/^### What is kept in/m)
    .slice(1)
    .join('');
  const keys = [...tables.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, key = '']) => key);

  it.each([ja, en])('has words on the options page, in $lang', ({ options }) => {
    expect(keys).toEqual(expect.arrayContaining(['planned-activities', 'proxy']));
    expect(keys.filter((key) => !(key in options.stored.things))).toEqual([]);
  });
});

describe('when something was seen', () => {
  it('is told in Japan’s time, with the year where it is another', () => {
    expect(seenTime('2025-10-24T00:56:00Z', '2025-12-01', 'ja')).toBe('10/24 09:56');
    expect(seenTime('2025-10-24T00:56:00Z', '2026-04-01', 'ja')).toBe('2025/10/24 09:56');
    expect(seenTime('2025-12-31T15:30:00Z', '2026-01-01', 'en')).toBe('1 Jan, 00:30');
    expect(seenTime('yesterday', '2026-01-01', 'ja')).toBe('');
  });

  it('is so in the frame too, reckoned from today, in either language', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-24T00:00:00Z') });
    expect(shortTime('2025-10-24T00:56:00Z', 'ja')).toBe('2025/10/24 09:56');
    expect(shortTime('2025-10-24T00:56:00Z', 'en')).toBe('24 Oct 2025, 09:56');
    expect(shortTime('2026-10-24T00:56:00Z', 'en')).toBe('24 Oct, 09:56');
    vi.useRealTimers();
  });
});
