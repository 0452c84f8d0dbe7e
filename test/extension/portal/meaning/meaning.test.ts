import { describe, expect, it } from 'vitest';
import { meaningOf } from '#extension/portal/meaning/index';
import { pressable, type Row, type Seen } from '#extension/portal/seen';

const field = (value: string, unit: string) => ({
  stretches: [
    { kind: 'field' as const, text: value, fills: false },
    { kind: 'text' as const, text: unit, fills: false },
  ],
  isCell: true,
  isGlued: false,
});
const text = (...texts: string[]) => ({
  stretches: texts.map((one) => ({ kind: 'text' as const, text: one, fills: true })),
  isCell: true,
  isGlued: false,
});

describe('an application', () => {
  const seen = (places: object, schemes = ['かかりつけ医機能報告制度にかかる研修']): Seen => ({
    kind: 'completion-application',
    places: { totalUnits: [text('10 単位')], ...places },
    schemes,
  });

  const yearOf = (place: object) => {
    const page = meaningOf(seen({ issueYear: [place] }));
    return page?.kind === 'completion-application' && page.fiscalYear.status === 'read'
      ? page.fiscalYear.value
      : undefined;
  };

  it('is for a fiscal year, or for none that can be read', () => {
    expect(yearOf(field('2025', '年度'))).toBe(2025);
    expect(yearOf(text('2025 年度'))).toBe(2025);
    expect(yearOf(text('令和7年度'))).toBe(2025);
    for (const broken of ['25 年度', '20255 年度', '2025-2026', '----', '選択してください', ''])
      expect(yearOf(text(broken))).toBeUndefined();
  });

  it('goes to an association with a name', () => {
    const nameOf = (...texts: string[]) => meaningOf(seen({ association: [text(...texts)] }));
    expect(nameOf('見本市医師会', '備考')).toHaveProperty('association.value', '見本市医師会');
    for (const broken of ['選択してください', '-', '医師会を選択してください'])
      expect(nameOf(broken)).toHaveProperty('association.status', 'unreadable');
  });

  it('searches a period from one year to a later one', () => {
    const periodOf = (...texts: string[]) => meaningOf(seen({ searchPeriod: [text(...texts)] }));
    for (const texts of [
      ['2016 ~ 2025'],
      ['2016', '~', '2025'],
      ['２０１６年度', '～', '２０２５年度'],
      ['2016 ~ 2025', '568.5', '単位'],
    ])
      expect(periodOf(...texts)).toHaveProperty('searchPeriod.value', { from: 2016, to: 2025 });
    for (const texts of [['2025 ~ 2016'], ['2016', '~'], ['2012 ~ 2016', '~', '2025'], ['2016 2025']])
      expect(periodOf(...texts)).toHaveProperty('searchPeriod.status', 'unreadable');
  });

  it('is for the scheme that is chosen, and for no other', () => {
    expect(meaningOf(seen({}))).toHaveProperty('scheme', 'reporting-training');
    expect(meaningOf(seen({}, ['日医かかりつけ医機能研修制度']))).toHaveProperty(
      'scheme',
      'family-physician-training',
    );
    for (const schemes of [
      [],
      [''],
      ['見本研修制度'],
      ['かかりつけ医機能報告制度にかかる研修', '日医かかりつけ医機能研修制度'],
    ])
      expect(meaningOf(seen({}, schemes))).toHaveProperty('scheme', 'other');
  });

  it('is for the scheme that a line of the page names, where there is no label for it', () => {
    const schemeOf = (...headings: string[]) => meaningOf({ ...seen({}, []), headings } as Seen);
    for (const line of [
      'かかりつけ医機能報告制度にかかる研修',
      '認定(修了)申請 － かかりつけ医機能報告制度にかかる研修',
      '制度種別　かかりつけ医機能報告制度にかかる研修',
    ])
      expect(schemeOf('認定(修了)申請', line)).toHaveProperty('scheme', 'reporting-training');
    for (const lines of [
      ['かかりつけ医機能報告制度にかかる研修について'],
      ['かかりつけ医機能報告制度にかかる研修', '日医かかりつけ医機能研修制度'],
      ['かかりつけ医機能報告制度にかかる研修', '日医かかりつけ医機能研修制度 ▼'],
    ])
      expect(schemeOf(...lines)).toHaveProperty('scheme', 'other');
  });

  it('may name its parts by row and column, where they make up the total', () => {
    const shared = (classroom: string, more: object = {}) =>
      meaningOf(
        seen({
          acquired: [text('判定')],
          classroom: [text(classroom)],
          practical: [text('5 単位')],
          ...more,
        }),
      );
    expect(shared('5 単位')).toMatchObject({ classroomUnits: { value: 5 }, practicalUnits: { value: 5 } });
    // A table of what is required may name the same rows.
    expect(shared('2.5 単位')).toMatchObject({ classroomUnits: { status: 'absent' } });
    expect(shared('5 単位', { acquired: [] })).toMatchObject({ practicalUnits: { status: 'absent' } });
    expect(shared('5 単位', { totalUnits: [text('- 単位')] })).toMatchObject({
      practicalUnits: { status: 'absent' },
    });
    expect(shared('5 単位', { practicalUnits: [text('5 単位')] })).toMatchObject({
      classroomUnits: { value: 5 },
    });
  });

  it('is no application where no label says anything', () => {
    expect(meaningOf(seen({ totalUnits: [{ ...text('マイページ'), isCell: false }] }))).toBeUndefined();
  });
});

describe('rows', () => {
  const row = (cells: Row): Row => ({
    applicationYear: ['2025年度'],
    appliedAt: ['2025/10/24(金) 09:56'],
    status: ['承認済'],
    scheme: ['かかりつけ医機能報告制度にかかる研修'],
    ...cells,
  });
  const page = (cells: Row, more: object = {}) =>
    meaningOf({
      kind: 'applications',
      names: ['appliedAt', 'status'],
      rows: [row(cells)],
      lines: [],
      choices: [],
      fields: [],
      ...more,
    });
  const first = (cells: Row) => {
    const found = page(cells);
    return found?.kind === 'application-history' ? found.applications[0] : undefined;
  };

  it.each([
    ['承認待ち', 'pending'],
    ['差戻し', 'returned'],
    ['差し戻し', 'returned'],
    ['承認済', 'approved'],
    ['⏳ 承認待ち', 'pending'],
    ['↩\n差戻し', 'returned'],
  ])('%s is %s', (word, status) => {
    expect(first({ status: [word] })?.status).toMatchObject({ status: 'read', value: status });
  });

  it.each([
    '取下げ',
    '未承認',
    '承認済（取消）',
    '承認済\n差戻し',
    '承認済?',
    '✕ 承認済',
    '承認済\n-',
    '-',
    '',
  ])('%j is no status', (word) => {
    expect(first({ status: [word] })?.status.status).toBe('unreadable');
  });

  it('a return may say why', () => {
    expect(first({ status: ['差し戻し\n理由：内容を\nご確認ください'] })).toMatchObject({
      status: { value: 'returned' },
      reason: '内容を ご確認ください',
    });
    expect(first({ status: ['承認済\n理由：内容'] })?.status.status).toBe('unreadable');
  });

  it('a time is Japan’s, and nothing is guessed', () => {
    expect(first({})?.appliedAt).toMatchObject({ value: '2025-10-24T09:56:00+09:00' });
    for (const time of ['2025/10/24', '2025/13/01 09:00', '2025/10/24(月) 09:56', '昨日', '-'])
      expect(first({ appliedAt: [time] })?.appliedAt.status).toBe('unreadable');
  });

  it('a day and a time may stand in two cells', () => {
    expect(first({ appliedAt: ['2025/10/24(金)', '09:56'] })?.appliedAt).toMatchObject({
      value: '2025-10-24T09:56:00+09:00',
    });
    expect(first({ appliedAt: ['2025/10/24(金) 09:56', '10:47'] })?.appliedAt.status).toBe('ambiguous');
  });

  it('a last row that sums up is no application', () => {
    const sum: Row = { applicationYear: ['合計'], appliedAt: ['合計'], scheme: ['2件'] };
    const count = (...rows: Row[]) => {
      const found = page({}, { rows });
      return found?.kind === 'application-history' ? found.applications.length : undefined;
    };
    expect(count(row({}), sum)).toBe(1);
    // Marks go by the number of the row.
    expect(count(sum, row({}))).toBe(2);
  });

  it('two columns of one name that differ are ambiguous', () => {
    expect(first({ status: ['承認済', '承認待ち'] })?.status.status).toBe('ambiguous');
    expect(first({ scheme: ['かかりつけ医機能報告制度にかかる研修', '認定産業医'] })?.scheme).toBe('other');
  });

  it('a cell that is missing is absent', () => {
    expect(first({ status: [] })?.status.status).toBe('absent');
  });

  it('lines below and above a list say how much of it is shown', () => {
    const paging = (...lines: string[]) => {
      const found = page({}, { lines });
      return found?.kind === 'application-history' ? found.paging : undefined;
    };
    expect(paging('24件中 0-24件を表示', '２４件中　０－２４件を表示')).toEqual({
      total: 24,
      from: 0,
      to: 24,
    });
    expect(paging('24件中 0-24件を表示', '5件中 0-5件を表示')).toBeUndefined();
    expect(paging('表示件数 25件')).toBeUndefined();
  });

  it('a filter tells what it leaves out', () => {
    const choice = (text: string, chosen: boolean) => ({ text, chosen });
    expect(
      page({}, { choices: [choice('承認待ち', true), choice('承認済', false)], fields: ['25件', ''] }),
    ).toMatchObject({
      statusFilter: ['pending'],
      otherFilters: false,
    });
    expect(page({}, { choices: [choice('認定産業医', true), choice('生涯教育', false)] })).toMatchObject({
      otherFilters: true,
    });
    expect(page({}, { fields: ['2025'] })).toMatchObject({ otherFilters: true });
    expect(page({})).not.toHaveProperty('statusFilter');
  });

  it('with an applicant it is the staff’s list', () => {
    expect(
      page({ applicant: ['見本　太郎', '第000000号'] }, { names: ['applicant', 'appliedAt'] }),
    ).toMatchObject({
      kind: 'approval-queue',
      applications: [{ applicant: '見本 太郎 第000000号' }],
    });
  });
});

it('a certificate is there to download, or a dash stands in its place', () => {
  const rows = [{ download: [pressable] }, { download: ['-'] }, { download: ['修了証'] }, {}];
  const page = meaningOf({ kind: 'certificate-downloads', rows });
  const certificates = page?.kind === 'certificate-downloads' ? page.certificates : [];
  expect(certificates.map(({ downloadable }) => downloadable)).toEqual([true, false, undefined, undefined]);
});

it('a box at the head of the list, for all of it, or for a declaration is no activity', () => {
  const box = (text: string) => ({ text, chosen: true, crowd: 0 });
  const page = meaningOf({
    kind: 'practical-activities',
    activities: ['項目', 'すべて選択', '活動内容', '上記に相違ありません', '（廃止）', '在宅当番医'].map(box),
  });
  expect(page).toMatchObject({ activities: [{ label: '在宅当番医' }] });
});

it('activities keep their words, in one spelling', () => {
  const page = meaningOf({
    kind: 'practical-activities',
    activities: [{ text: '行政等（国・都道府県・\n市区町村）の\u200b委員', chosen: true, crowd: 0 }],
  });
  expect(page).toEqual({
    kind: 'practical-activities',
    activities: [{ label: '行政等(国・都道府県・ 市区町村)の委員', checked: true }],
  });
});
