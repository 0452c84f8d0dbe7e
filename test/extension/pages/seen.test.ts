import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRecordText } from '#core/record';
import { seenOf } from '#extension/pages/popup/seen';
import { seenRecordText } from '#extension/pages/popup/seen-record';
import type { PortalPage, Reading } from '#extension/portal/index';
import { digestOf } from '#extension/stored/digest';
import { remember } from '#extension/stored/remembered';
import { locks } from '../support/locks';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});
afterEach(() => vi.unstubAllGlobals());

const at = '2025-10-24T00:56:00.000Z';
const now = '2026-11-23T00:00:00.000Z';
const figures = { classroomUnits: 568.5, practicalUnits: 0, at };
const list = [
  { appliedAt: '2025-10-24T09:56+09:00', status: 'pending', scheme: 'reporting-training', fiscalYear: 2025 },
  { appliedAt: '2025-10-01T09:00+09:00', status: 'approved', scheme: 'other' },
] as const;
const myPage = { kind: 'my-page' } as const;

describe('the popup shows', () => {
  beforeEach(async () => {
    await remember(await digestOf('111111'), () => ({ figures, applications: { at, list } }));
  });

  it('what was kept of the physician whose number stands on the page', async () => {
    const seen = await seenOf({ page: myPage, registrationNumber: '111111' }, now);
    expect(seen).toEqual({ kind: 'seen', now: false, physician: { figures, applications: { at, list } } });
  });

  it('nothing to another physician on the same PC', async () => {
    expect(await seenOf({ page: myPage, registrationNumber: '222222' }, now)).toEqual({
      kind: 'nothing-seen',
    });
  });

  it('nothing on a page without a number', async () => {
    expect(await seenOf({ page: myPage }, now)).toEqual({ kind: 'no-number' });
    expect(await seenOf({ page: null }, now)).toEqual({ kind: 'no-number' });
  });

  it('the figures of the page itself as those of this moment', async () => {
    const read = <T>(value: T): Reading<T> => ({ status: 'read', value, label: '', raw: '' });
    const absent = { status: 'absent', label: '' } as const;
    const page = {
      kind: 'completion-application',
      scheme: 'reporting-training',
      totalUnits: read(20),
      classroomUnits: read(15),
      practicalUnits: read(5),
      totalBadge: absent,
      classroomBadge: absent,
      practicalBadge: absent,
      fiscalYear: absent,
      association: absent,
      searchPeriod: absent,
    } satisfies PortalPage;
    const expected = {
      kind: 'seen',
      now: true,
      physician: { figures: { classroomUnits: 15, practicalUnits: 5, at: now } },
    };
    expect(await seenOf({ page }, now)).toEqual(expected);
    expect(await seenOf({ page, registrationNumber: '111111' }, now)).toMatchObject({
      physician: { applications: { at } },
    });
    const other = { ...page, scheme: 'other' } as const;
    expect(await seenOf({ page: other }, now)).toEqual({ kind: 'no-number' });
  });
});

describe('the record that is saved', () => {
  it('holds only what was read, each part with its time, and reads back', () => {
    const text = seenRecordText({ figures, applications: { at, list } }) ?? '';
    expect(JSON.parse(text)).toEqual({
      version: 1,
      classroom: [{ units: 568.5, day: '2025-10-24', origin: 'portal', seenAt: at }],
      practicalUnits: { units: 0, day: '2025-10-24', origin: 'portal', seenAt: at },
      applications: [{ ...list[0], seenAt: at }],
    });
    expect(readRecordText(text).ok).toBe(true);
  });

  it('leaves out what was not read: not known is not zero', () => {
    expect(JSON.parse(seenRecordText({ figures: { practicalUnits: 5, at } }) ?? '')).toEqual({
      version: 1,
      practicalUnits: { units: 5, day: '2025-10-24', origin: 'portal', seenAt: at },
    });
  });

  it('is none where what was kept does not hold', () => {
    expect(seenRecordText({ figures: { practicalUnits: 7, at } })).toBeUndefined();
  });
});
