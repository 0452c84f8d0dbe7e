import { describe, expect, it } from 'vitest';
import { readAssociation, readYear } from '#extension/portal/meaning/read-beside';
import type { Place } from '#extension/portal/seen';

const place = (...texts: string[]): Place => ({
  stretches: texts.map((text) => ({ kind: 'text', text, fills: true })),
  isCell: true,
  isGlued: false,
});

describe('a year beside a label', () => {
  it('is one', () => {
    expect(readYear([place('2025', '年度')])).toMatchObject({ value: 2025 });
    expect(readYear([place('令和7年度')])).toMatchObject({ value: 2025 });
    expect(readYear([place('2025年度', '2025年度')])).toMatchObject({ value: 2025 });
  });
  it('may have the help sign of its label before it', () => {
    const { stretches } = place('2025年度');
    const help = { kind: 'button' as const, text: '', fills: true };
    expect(readYear([{ ...place(), stretches: [help, ...stretches] }])).toMatchObject({ value: 2025 });
    expect(readYear([{ ...place(), stretches: [help] }])).toMatchObject({ status: 'unreadable' });
  });
  it('is none where last year’s stands beside this year’s', () => {
    expect(readYear([place('2024年度', '2025年度')])).toMatchObject({ status: 'unreadable' });
    expect(readYear([place('2024', '年度', '2025年度')])).toMatchObject({ status: 'unreadable' });
    expect(readYear([place('2024年度', '―年度')])).toMatchObject({ status: 'unreadable' });
  });
});

describe('an association beside a label', () => {
  it('is one', () => {
    expect(readAssociation([place('見本市医師会', '変更する')])).toMatchObject({ value: '見本市医師会' });
  });
  it('is none where two stand', () => {
    expect(readAssociation([place('見本旧医師会', '見本新医師会')])).toMatchObject({ status: 'unreadable' });
  });
});
