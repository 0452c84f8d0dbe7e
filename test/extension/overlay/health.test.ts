import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteFailure, noteHealth, readHealth, trainingSeenAt } from '#extension/overlay/health';
import { healthLine, healthText } from '#extension/overlay/health-text';
import type { PortalPage, Reading } from '#extension/portal/index';
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
    expect(healthLine(await readHealth(), ja, today)).toBe('2項目を読み取れませんでした。');
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
        '- 認定(修了)申請履歴 (11/20 09:56): 「fiscalYear」は見つかりません、「申請(申告)日時」は読み取れません',
        '止まった機能:',
        '- true-verdict：TypeError、1回、最後は 11/20 09:56',
        '',
      ].join('\n'),
    );
    expect(healthText(await readHealth(), en, '2027-01-05', '0.1.0')).toContain('20 Nov 2026, 09:56');
  });
});
