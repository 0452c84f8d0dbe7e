import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RememberedApplication } from '#extension/overlay/messages';
import type { ApplicationRow, PortalPage, Reading } from '#extension/portal/index';
import type { ApplicationHistoryPage } from '#extension/portal/types';
import { remember, remembered } from '#extension/stored/remembered';
import { applicationsSeen } from '#extension/worker/remembered-applications';
import { seenOn, tellsOfPhysician } from '#extension/worker/seen-on';
import { locks } from '../support/locks';

const before = '2026-11-20T00:56:00.000Z';
const at = '2026-11-24T00:00:00.000Z';

const application = (change: Partial<RememberedApplication> = {}): RememberedApplication => ({
  appliedAt: '2026-11-20T09:56:00+09:00',
  status: 'pending',
  scheme: 'reporting-training',
  fiscalYear: 2026,
  ...change,
});
const pending = application();
const returned = application({ appliedAt: '2026-10-01T09:00:00+09:00', status: 'returned' });
const lastYear = application({
  appliedAt: '2025-10-24T09:56:00+09:00',
  status: 'approved',
  fiscalYear: 2025,
});

const read = <T>(value: T): Reading<T> => ({ status: 'read', label: 'label', value, raw: '' });
const rowOf = ({ appliedAt, status, scheme, fiscalYear }: RememberedApplication): ApplicationRow => ({
  appliedAt: read(appliedAt),
  status: read(status),
  scheme,
  fiscalYear: fiscalYear === undefined ? { status: 'absent', label: 'label' } : read(fiscalYear),
});
const history = (
  rows: readonly RememberedApplication[],
  listed: Partial<ApplicationHistoryPage> = {},
): ApplicationHistoryPage => ({
  kind: 'application-history',
  applications: rows.map(rowOf),
  paging: { total: rows.length, from: Math.min(1, rows.length), to: rows.length },
  otherFilters: false,
  ...listed,
});

describe('applications that a list shows', () => {
  const known = { at: before, list: [pending] };

  it('are all there are, where the list is complete', () => {
    expect(applicationsSeen(history([]), known, at)).toEqual({ at, list: [] });
    expect(applicationsSeen(history([returned]), known, at)).toEqual({ at, list: [returned] });
  });

  it.each<[string, Partial<ApplicationHistoryPage>]>([
    ['a status', { statusFilter: ['returned'] }],
    ['a year', { otherFilters: true }],
    ['a page of several', { paging: { total: 30, from: 26, to: 30 } }],
  ])('are none, and the one that waits is still known: %s', (_, listed) => {
    expect(applicationsSeen(history([], listed), known, at)).toBeUndefined();
  });

  it('stand beside the one that the condition leaves out, with the time that one was seen', () => {
    const now = applicationsSeen(history([returned], { statusFilter: ['returned'] }), known, at);
    expect(now).toEqual({ at: before, list: [returned, pending] });
  });

  it('replace what they were before', () => {
    const approved = { ...pending, status: 'approved' } as const;
    const now = applicationsSeen(history([approved], { otherFilters: true }), known, at);
    expect(now).toEqual({ at, list: [approved] });
  });

  it('leave out what they would show: of the same year, in a status that is listed', () => {
    const again = application({ appliedAt: '2026-11-22T10:00:00+09:00' });
    const now = applicationsSeen(history([again], { otherFilters: true }), known, at);
    expect(now).toEqual({ at, list: [again] });
  });

  it('of the year before do not hide the one of this year, nor does that one grow old for them', () => {
    const both = { at: before, list: [pending, lastYear] };
    expect(applicationsSeen(history([lastYear], { otherFilters: true }), known, at)?.list).toEqual([
      lastYear,
      pending,
    ]);
    expect(applicationsSeen(history([pending], { otherFilters: true }), both, at)).toEqual({
      at,
      list: [pending],
    });
  });

  it('that cannot be read whole are no complete list', () => {
    const page = history([pending]);
    const torn = page.applications.map((row) => ({
      ...row,
      status: { status: 'unreadable', label: 'label' } as const,
    }));
    expect(applicationsSeen({ ...page, applications: torn }, known, at)).toBeUndefined();
  });
});

describe('figures', () => {
  const absent = { status: 'absent', label: 'label' } as const;
  const figured = (classroomUnits: number, practicalUnits: number): PortalPage => ({
    kind: 'completion-application',
    scheme: 'reporting-training',
    classroomUnits: read(classroomUnits),
    practicalUnits: read(practicalUnits),
    totalUnits: absent,
    totalBadge: absent,
    classroomBadge: absent,
    practicalBadge: absent,
    fiscalYear: absent,
    association: absent,
    searchPeriod: absent,
  });
  const seen = (page: PortalPage, known = {}) =>
    tellsOfPhysician(page) ? seenOn(page, known, at) : 'tells nothing';

  it('of a page before its search are no news where a search found some', () => {
    const known = { figures: { at: before, classroomUnits: 568.5, practicalUnits: 0 } };
    expect(seen(figured(0, 0), known)).toBeUndefined();
    expect(seen(figured(0, 0))).toEqual({ figures: { at, classroomUnits: 0, practicalUnits: 0 } });
    expect(seen(figured(12, 5), known)).toEqual({ figures: { at, classroomUnits: 12, practicalUnits: 5 } });
  });
});

describe('two tabs that tell at once', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('navigator', { locks: locks() });
  });
  afterEach(() => vi.unstubAllGlobals());
  const [one, other] = ['1'.repeat(32), '2'.repeat(32)];

  it('are both remembered', async () => {
    const figures = { at, classroomUnits: 12 };
    const applications = { at, list: [pending] };
    await Promise.all([
      remember(one, () => ({ figures })),
      remember(one, () => ({ applications })),
      remember(other, () => ({ figures })),
    ]);
    expect(await remembered.read()).toEqual({ [one]: { figures, applications }, [other]: { figures } });
  });

  it('leave nothing where they tell nothing', async () => {
    expect(await remember(one, () => undefined)).toBeNull();
    expect(await remembered.read()).toEqual({});
  });
});
