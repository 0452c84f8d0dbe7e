import { describe, expect, it } from 'vitest';
import { checkCertificate, readCertificatePages, readCertificateText } from '#core/certificate';
import type { TrainingRecord } from '#core/record';

// The briefing's wording (L91–L101, L519–L532) with invented people.
const western = [
  'かかりつけ医機能報告制度にかか',
  'る研修',
  '修 了 証',
  '見本 太郎 殿',
  'あなたは日本医師会が定める「かかりつけ医機',
  '能報告制度にかか',
  'る研修」を修了したことを証',
  'します',
  '2025年 10月 24日',
  '日本医師会長 日 医 太 郎',
];
const replaced = (from: string, to: string) => western.map((line) => (line === from ? to : line));
const read = (text: string | readonly string[]) => {
  const reading = readCertificateText(text);
  if (reading.status !== 'read') throw new Error('unreadable');
  return reading;
};
const found = <T>(value: T) => ({ status: 'read', value });
const this_ = found('reporting-training');
const day = found('2025-10-24');

describe('the text of a certificate', () => {
  it('is read in the wording of the briefing', () => {
    expect(read(western)).toEqual({ status: 'read', scheme: this_, name: found('見本 太郎'), day });
  });

  it.each([
    ['one string with line breaks', western.join('\n')],
    ['one long line', western.join(' ')],
    ['no spaces at all', western.join('').replaceAll(' ', '')],
    ['one character a line', [...western.join('').replaceAll(' ', '')].join(' ')],
    ['full-width digits and spaces', replaced('2025年 10月 24日', '２０２５年　１０月　２４日')],
    ['the era', replaced('2025年 10月 24日', '令和 7年 10月 24日')],
    [
      'a date broken in its middle',
      western.flatMap((line) => (line.startsWith('2025') ? ['2025年 1', '0月 24日'] : line)),
    ],
    [
      'radicals in place of characters',
      western.map((line) => line.replaceAll('日', '⽇').replaceAll('長', '⻑')),
    ],
    ['the title last', [...western.slice(2), ...western.slice(0, 2)]],
  ])('is the same with %s', (_, text) => {
    const { scheme, name, day: on } = read(text);
    expect({ scheme, on }).toEqual({ scheme: this_, on: day });
    if (name.status === 'read') expect(name.value.replaceAll(' ', '')).toBe('見本太郎');
    else throw new Error(name.status);
  });

  it.each([
    ['見 本 太 郎 殿', '見本太郎'],
    ['殿村 太郎 殿', '殿村 太郎'],
    ['殿村 太郎殿', '殿村 太郎'],
    ['Ｊｏｈｎ Smith 殿', 'John Smith'],
    ['髙﨑 𠮷郎　殿', '髙﨑 𠮷郎'],
    ['修 了 証 見本 太郎 殿', '見本 太郎'],
    ['⻄村 ⻑⼦ 殿', '西村 長子'],
    ['氏名：見本 太郎 殿', '見本 太郎'],
  ])('reads the name of 「%s」', (line, name) => {
    expect(read(replaced('見本 太郎 殿', line)).name).toEqual(found(name));
  });

  it('takes the name above where 殿 stands alone', () => {
    const lines = western.flatMap((line) => (line.endsWith('殿') ? ['見本 太郎', '殿'] : line));
    expect(read(lines).name).toEqual(found('見本 太郎'));
  });

  it.each([
    ['殿', 'absent'],
    ['見本 太郎', 'absent'],
    ['第123号 殿', 'unreadable'],
    ['〇〇 〇〇 殿', 'unreadable'],
  ])('guesses no name from 「%s」', (line, status) => {
    expect(read(replaced('見本 太郎 殿', line)).name).toEqual({ status });
  });

  it('takes no single character for a name: letters put one by one are not put together', () => {
    expect(read([...western.join('').replaceAll(' ', '')]).name).toEqual({ status: 'absent' });
  });

  it('answers ambiguous to two names or two days', () => {
    const both = read([...western, '見本 花子 殿', '2026年 3月 31日']);
    expect([both.name, both.day]).toEqual([{ status: 'ambiguous' }, { status: 'ambiguous' }]);
    const same = read([...western, '見本太郎 殿', '令和7年10月24日']);
    expect([same.name.status, same.day]).toEqual(['read', day]);
  });

  it.each([
    ['令和 ○年 ○月 ○日', 'absent'],
    ['2025年 2月 30日', 'unreadable'],
    ['平成 31年 5月 1日', 'unreadable'],
  ])('guesses no day from 「%s」', (line, status) => {
    expect(read(replaced('2025年 10月 24日', line)).day).toEqual({ status });
  });

  it('knows the neighbour’s certificate, and neither', () => {
    const neighbour = ['日医かかりつけ医機能研修制度', '修 了 証', '見本 太郎 殿'];
    expect(read(neighbour).scheme).toEqual(found('family-physician-training'));
    expect(read([...western, ...neighbour]).scheme).toEqual({ status: 'ambiguous' });
    // The paper form (briefing L645) names the scheme and speaks of a 修了証.
    expect(read(['かかりつけ医機能報告制度にかかる研修', '修了申請書', '2. 修了証送付方法']).scheme).toEqual({
      status: 'absent',
    });
    expect(read(['かかりつけ医機能報告制度にかかる研修', '受講のご案内', '見本 太郎 殿']).scheme).toEqual({
      status: 'absent',
    });
    expect(read(['請求書', '見本 太郎 殿']).scheme).toEqual({ status: 'absent' });
  });

  it.each([[[]], [''], [['', ' ']], ['\u0001\uE000\uFFFD'], ['1 / 1']])(
    'is unreadable without Japanese text: %j',
    (text) => {
      expect(readCertificateText(text)).toEqual({ status: 'unreadable' });
    },
  );

  it('is that of the page which is a certificate', () => {
    const neighbour = ['日医かかりつけ医機能研修制度', '修了証', '見本 太郎 殿'];
    expect(readCertificatePages([['表紙'], neighbour, western]).page).toBe(3);
    expect(readCertificatePages([[], ['送付状'], ['ほか']]).page).toBe(2);
    expect(readCertificatePages([])).toEqual({ page: 1, reading: { status: 'unreadable' } });
  });
});

describe('the consistency check', () => {
  const on = '2026-06-01';
  const record: TrainingRecord = {
    version: 1,
    physician: { name: '見本太郎' },
    certificates: [{ scheme: 'reporting-training', day: '2025-10-24' }],
  };
  const check = (text: readonly string[], known: TrainingRecord = record, today = on) => {
    const { outcome, steps } = checkCertificate(readCertificateText(text), known, today);
    return [outcome, ...steps.map(({ because }) => because.code)];
  };
  const withName = (name: string): TrainingRecord => ({ ...record, physician: { name } });
  const applied = (appliedAt: string, status: 'approved' | 'pending' = 'approved'): TrainingRecord => ({
    version: 1,
    physician: { name: '見本 太郎' },
    applications: [{ appliedAt, status, scheme: 'reporting-training' }],
  });

  const issued = (day: string, fiscalYear?: number): TrainingRecord => ({
    version: 1,
    certificates: [{ scheme: 'reporting-training', day, ...(fiscalYear && { fiscalYear }) }],
  });
  const both: TrainingRecord = { ...applied('2025-10-24T09:56+09:00'), ...issued('2024-10-24') };

  it('never says that this year’s certificate does not agree with last year’s', () => {
    const thisYear = replaced('2025年 10月 24日', '2026年 5月 20日');
    const of = (more: TrainingRecord): TrainingRecord => ({ ...more, physician: { name: '見本 太郎' } });
    for (const known of [of(issued('2025-10-24')), applied('2025-10-24T09:56+09:00')])
      expect(check(thisYear, known)).toEqual([
        'cannot-compare',
        'this-scheme',
        'same-name',
        'no-day-in-record',
      ]);
    expect(check(thisYear, of(issued('2026-05-21')))[0]).toBe('differs');
    expect(check(thisYear, applied('2026-05-20T09:56+09:00'))[0]).toBe('agrees');
  });

  it('agrees only where scheme, name and day agree', () => {
    expect(check(western)).toEqual(['agrees', 'this-scheme', 'same-name', 'same-day']);
    expect(check(western, { version: 1 })).toEqual([
      'cannot-compare',
      'this-scheme',
      'no-name-in-record',
      'no-day-in-record',
    ]);
  });

  it('gives no outcome where the text cannot be read', () => {
    expect(checkCertificate({ status: 'unreadable' }, record, on)).toEqual({
      outcome: 'unreadable',
      steps: [],
    });
  });

  it('compares names whatever the spacing, and tells variant characters', () => {
    expect(check(western, withName('　見 本　太 郎 '))[2]).toBe('same-name');
    expect(check(western, withName('見本 花子')).slice(0, 3)).toEqual([
      'differs',
      'this-scheme',
      'other-name',
    ]);
    expect(check(replaced('見本 太郎 殿', '髙橋 太郎 殿'), withName('高橋太郎'))[2]).toBe('variant-name');
    // The same letter in another shape, as 葛城市 writes itself: a selector behind it.
    expect(check(replaced('見本 太郎 殿', '葛\u{E0100}城 太郎 殿'), withName('葛城太郎'))[2]).toBe(
      'variant-name',
    );
    expect(check(replaced('見本 太郎 殿', 'John SMITH 殿'), withName('ＪＯＨＮ Smith'))[2]).toBe('same-name');
    expect(check(western, withName(' '))[2]).toBe('no-name-in-record');
    expect(check(replaced('見本 太郎 殿', '殿'))[2]).toBe('name-not-read');
    expect(check([...western, '見本 花子 殿'])[2]).toBe('several-names');
  });

  it('says the neighbour’s certificate differs, and compares it with the neighbour’s in the record', () => {
    const neighbour = ['日医かかりつけ医機能研修制度', '修了証', '見本 太郎 殿', '2024年 1月 15日'];
    expect(check(neighbour)).toEqual(['differs', 'neighbour-scheme', 'same-name', 'no-day-in-record']);
    const kept: TrainingRecord = {
      version: 1,
      certificates: [{ scheme: 'family-physician-training', day: '2024-01-15', name: '見本 太郎' }],
    };
    expect(check(neighbour, kept)).toEqual(['differs', 'neighbour-scheme', 'same-name', 'same-day']);
  });

  it('never takes an unknown wording for another certificate', () => {
    expect(check(['お知らせ'])).toEqual([
      'cannot-compare',
      'wording-not-found',
      'name-not-read',
      'day-not-read',
    ]);
  });

  it.each<[string, TrainingRecord, string, string]>([
    [
      'another day',
      { version: 1, certificates: [{ scheme: 'reporting-training', day: '2025-11-01' }] },
      on,
      'other-day',
    ],
    ['the day of the application', applied('2025-10-24T09:56+09:00'), on, 'after-application'],
    ['a later day than the application', applied('2025-10-01T09:56+09:00'), on, 'after-application'],
    ['an earlier day than any application', applied('2025-10-25T00:00+09:00'), on, 'before-application'],
    ['an application that waits', applied('2025-10-01T09:56+09:00', 'pending'), on, 'no-day-in-record'],
    ['a certificate of the year before', issued('2024-10-24'), on, 'no-day-in-record'],
    ['a certificate of the year after', issued('2026-04-01'), on, 'no-day-in-record'],
    ['the last day of the same year', issued('2026-03-31'), on, 'other-day'],
    ['a certificate stated to be of another year', issued('2026-03-31', 2026), on, 'no-day-in-record'],
    ['the same day, stated to be of another year', issued('2025-10-24', 2026), on, 'same-day'],
    ['an application of the year before', applied('2025-03-31T09:56+09:00'), on, 'no-day-in-record'],
    ['an application of the year after', applied('2026-04-01T09:56+09:00'), on, 'no-day-in-record'],
    ['a certificate of the year before, an application of this one', both, on, 'after-application'],
    ['a day to judge on that is none', issued('2025-10-24'), '2025/10/01', 'same-day'],
    ['the day itself', { version: 1 }, '2025-10-24', 'no-day-in-record'],
    ['the day before it', { version: 1 }, '2025-10-23', 'in-future'],
  ])('compares the day with %s', (_, known, today, code) => {
    expect(check(western, known, today)[3]).toBe(code);
  });

  it('counts the days between', () => {
    const { steps } = checkCertificate(
      readCertificateText(western),
      { version: 1, certificates: [{ scheme: 'reporting-training', day: '2025-11-01' }] },
      on,
    );
    expect(steps[2]?.because.numbers).toEqual({ days: 8 });
    // The scheme began with FY2025 (briefing L552).
    expect(check(replaced('2025年 10月 24日', '2025年 3月 31日'))[3]).toBe('before-scheme');
    expect(check(replaced('2025年 10月 24日', '2025年 4月 1日'))[3]).toBe('other-day');
  });
});
