import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFailure, noteHealth, readHealth, trainingSeenAt } from '#extension/overlay/health';
import { healthLine, healthText } from '#extension/overlay/health-text';
import type { ApplicationRow, PortalPage, Reading } from '#extension/portal/index';
import type { CompletionApplicationPage } from '#extension/portal/types';
import { en } from '#extension/words/en';
import { ja } from '#extension/words/ja';

beforeEach(() => fakeBrowser.reset());

const at = '2026-11-20T00:56:00.000Z';
const read = <T>(value: T): Reading<T> => ({ status: 'read', value, label: '見本 太郎', raw: `${value}` });
const lost = (status: 'absent' | 'ambiguous' | 'unreadable') => ({ status, label: '第123456号' }) as const;

const history = {
  kind: 'application-history',
  otherFilters: false,
  applications: [
    { fiscalYear: read(2025), appliedAt: lost('unreadable'), status: read('pending'), scheme: 'other' },
    {
      fiscalYear: lost('absent'),
      appliedAt: read('2025-10-24T09:56+09:00'),
      status: read('approved'),
      scheme: 'other',
    },
  ],
} satisfies PortalPage;

describe('what is kept', () => {
  it('is the kind of page and, of many rows, the worst answer for each field', async () => {
    await noteHealth(history, at);
    expect(await readHealth()).toEqual({
      pages: {
        'application-history': {
          at,
          labels: { fiscalYear: 'absent', appliedAt: 'unreadable', status: 'read' },
        },
      },
      failures: [],
    });
  });

  it('is no text of the page: neither values nor labels nor names', async () => {
    await noteHealth(history, at);
    await noteHealth(
      { kind: 'practical-activities', activities: [{ label: '見本 太郎', checked: true }] },
      at,
    );
    await noteFailure('true-verdict', '見本', at);
    // The last one: reading drops what should never have been written.
    await noteFailure('第123456号', 'Cannot read 見本 太郎', at);
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).not.toMatch(/見本|123456|2025-10-24|pending|approved/);
    expect(stored).toContain('"true-verdict"');
  });

  it('counts a failure by feature and class of error', async () => {
    await Promise.all([
      noteFailure('true-verdict', 'TypeError', at),
      noteFailure('unit-tally', 'RangeError', at),
      noteFailure('true-verdict', 'TypeError', at),
    ]);
    expect((await readHealth()).failures).toEqual([
      { feature: 'unit-tally', reason: 'RangeError', count: 1, at },
      { feature: 'true-verdict', reason: 'TypeError', count: 2, at },
    ]);
  });

  it('loses nothing when several tabs speak at once', async () => {
    await Promise.all([
      noteHealth({ kind: 'login' }, at),
      noteHealth({ kind: 'my-page' }, at),
      noteHealth(null, at),
      noteHealth({ kind: 'training-home' }, at),
    ]);
    const { pages, unknownAt } = await readHealth();
    expect(Object.keys(pages)).toEqual(['login', 'my-page', 'training-home']);
    expect(unknownAt).toBe(at);
  });

  it('stays small', async () => {
    for (let index = 0; index < 60; index++) await noteFailure(`feature-${index}`, 'TypeError', at);
    const { failures } = await readHealth();
    expect(failures).toHaveLength(20);
    expect(failures.at(-1)?.feature).toBe('feature-59');
  });

  it('is none where storage holds something else', async () => {
    await fakeBrowser.storage.local.set({
      health: { pages: { login: 1, '<b>': { at, labels: {} } }, failures: [{}] },
    });
    expect(await readHealth()).toEqual({ pages: {}, failures: [] });
  });
});

const form = (change: Partial<CompletionApplicationPage> = {}): CompletionApplicationPage => ({
  kind: 'completion-application',
  scheme: 'reporting-training',
  totalUnits: read(568.5),
  classroomUnits: read(568.5),
  practicalUnits: read(0),
  totalBadge: read('sufficient'),
  classroomBadge: read('sufficient'),
  practicalBadge: read('insufficient'),
  fiscalYear: read(2025),
  association: read('見本市医師会'),
  searchPeriod: read({ from: 2016, to: 2025 }),
  ...change,
});
const absent = lost('absent');

describe('a label that is not on the page', () => {
  const line = async () => healthLine(await readHealth(), ja, '2026-11-23');
  const fine = '正常に読み取れています（11/20 09:56）。';

  it('is no fault on an application that was sent, whatever the form showed before', async () => {
    await noteHealth(form(), at);
    await noteHealth(
      form({
        totalBadge: absent,
        classroomBadge: absent,
        practicalBadge: absent,
        fiscalYear: absent,
        searchPeriod: absent,
      }),
      at,
    );
    expect(await line()).toBe(fine);
    const text = healthText(await readHealth(), ja, '2026-11-23', '0.1.0');
    expect(text).toContain('表示された項目をすべて読み取れました（この画面にない項目：');
    expect(text).toContain('「検索期間」');
  });

  it('is no fault where it never was, and is told apart', async () => {
    await noteHealth(form({ fiscalYear: absent }), at);
    expect(await line()).toBe(fine);
    await noteHealth(form({ fiscalYear: absent, totalUnits: lost('ambiguous') }), at);
    expect(await line()).toBe('1項目を読み取れませんでした。');
  });

  it('is told where it stood on such a page before, until it is read again', async () => {
    await noteHealth(form(), at);
    for (const _ of ['once', 'and still']) {
      await noteHealth(form({ searchPeriod: absent, totalUnits: absent }), at);
      expect(await line()).toBe('前に読み取れた2項目が見つかりません。');
    }
    expect(healthText(await readHealth(), ja, '2026-11-23', '0.1.0')).toContain(
      '「取得単位合計」は見つからなくなりました',
    );
    await noteHealth(form(), at);
    expect(await line()).toBe(fine);
  });

  it('of one row alone is not lost: another row still has it', async () => {
    const row: ApplicationRow = {
      fiscalYear: read(2025),
      appliedAt: read('2025-10-24'),
      status: read('pending'),
      scheme: 'other',
    };
    await noteHealth({ ...history, applications: [row] }, at);
    await noteHealth({ ...history, applications: [row, { ...row, fiscalYear: absent }] }, at);
    expect(await line()).toBe(fine);
  });
});

describe('whether the training part was ever seen', () => {
  it('login and my page are not it', async () => {
    await noteHealth({ kind: 'login' }, at);
    await noteHealth({ kind: 'my-page' }, at);
    expect(trainingSeenAt(await readHealth())).toBeUndefined();
    await noteHealth({ kind: 'training-home' }, at);
    expect(trainingSeenAt(await readHealth())).toBe(at);
  });
});

describe('in words', () => {
  const today = '2026-11-23';

  it('one line says the worst', async () => {
    expect(healthLine(await readHealth(), ja, today)).toBe('MAMIS のページをまだ見ていません。');
    await noteHealth({ kind: 'login' }, at);
    expect(healthLine(await readHealth(), ja, today)).toBe('正常に読み取れています（11/20 09:56）。');
    await noteHealth(history, at);
    expect(healthLine(await readHealth(), ja, today)).toBe('1項目を読み取れませんでした。');
    await noteFailure('true-verdict', 'TypeError', at);
    expect(healthLine(await readHealth(), en, today)).toBe('One feature stopped.');
  });

  it('the text names the portal’s own wording of each label that was not read', async () => {
    await noteHealth(history, at);
    await noteHealth(null, at);
    await noteFailure('true-verdict', 'TypeError', at);
    const text = healthText(await readHealth(), ja, today, '0.1.0');
    expect(text).toBe(
      [
        'kakari 0.1.0',
        '研修のページを最後に見た日時：11/20 09:56',
        '判別できないページを最後に見た日時：11/20 09:56',
        '判別できたページ:',
        '- 認定(修了)申請履歴 (11/20 09:56): 「申請(申告)日時」は読み取れません（この画面にない項目：「fiscalYear」）',
        '止まった機能:',
        '- true-verdict：TypeError、1回、最後は 11/20 09:56',
        '',
      ].join('\n'),
    );
    expect(healthText(await readHealth(), en, '2027-01-05', '0.1.0')).toContain('20 Nov 2026, 09:56');
  });
});
