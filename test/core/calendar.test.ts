import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fiscalYearBounds,
  fiscalYearOf,
  isPlainDate,
  plainDateOf,
  weekdayOf,
} from '#core/calendar';
import { type EraId, eraYearOf } from '#core/era';
import { formatDay, formatFiscalYear } from '#core/format-dates';
import * as english from '#core/format-dates-en';
import { readCertificateDate, readFiscalYear, readPortalTime } from '#core/read-dates';
import { yearOfEra } from '#core/read-era';
import './proof-runs';

const MINUTE = 60_000;
const dayArbitrary = fc
  .integer({ min: Date.UTC(1600, 0, 1) / 864e5, max: Date.UTC(2999, 11, 31) / 864e5 })
  .map((number) => new Date(number * 864e5).toISOString().slice(0, 10));
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const value = (read: unknown) => ({ ok: true, value: read });
const refusal = (reason: string) => ({ ok: false, reason });

/** Every check that a machine's zone could spoil; also run under each zone below. */
function japanStaysJapan() {
  expect(plainDateOf('2025-03-31T14:59:59.999Z')).toBe('2025-03-31');
  expect(plainDateOf('2025-03-31T15:00:00Z')).toBe('2025-04-01');
  expect(plainDateOf(Date.UTC(2025, 2, 31, 15))).toBe('2025-04-01');
  expect(plainDateOf(Date.UTC(1969, 11, 31, 15) - 0.5)).toBe('1969-12-31');
  expect(plainDateOf('2025-03-31T23:59:59+09:00')).toBe('2025-03-31');
  expect(plainDateOf('2025-04-01T00:00:00+09:00')).toBe('2025-04-01');
  expect(plainDateOf('2025-03-31T05:00:00-10:00')).toBe('2025-04-01');
  expect(fiscalYearOf(plainDateOf('2025-03-31T23:59:59+09:00') ?? '')).toBe(2024);
  expect(fiscalYearOf(plainDateOf('2025-04-01T00:00:00+09:00') ?? '')).toBe(2025);
  // Nights on which some zone changes its clocks, or once skipped a day (Samoa 2011-12-30).
  for (const day of ['2025-03-09', '2025-03-30', '2025-10-26', '2025-11-02', '2011-12-29', '2011-12-30']) {
    expect(daysBetween(day, addDays(day, 1) ?? '')).toBe(1);
    expect(((weekdayOf(addDays(day, 1) ?? '') ?? 0) + 6) % 7).toBe(weekdayOf(day));
  }
  expect(weekdayOf('2025-10-24')).toBe(5);
  expect(formatDay('2025-10-24')).toBe('2025年10月24日（金）');
  expect(readPortalTime('2025/10/24(金) 09:56')).toEqual(value('2025-10-24T09:56:00+09:00'));
  expect(readCertificateDate('令和 7年 4月 1日')).toEqual(value('2025-04-01'));
}

describe('days', () => {
  it.each(['2025-10-24', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2025-08-31', '2025-09-30'])(
    '%s is a day',
    (day) => expect(isPlainDate(day)).toBe(true),
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-09-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '0000-01-01',
    '2025-1-1',
    '2025-01-01T00:00:00Z',
    '2025-01-01\n',
    '２０２５-01-01',
    '',
    20250101,
    null,
    new Date(0),
  ])('%s is none', (day) => expect(isPlainDate(day)).toBe(false));

  it('knows every day and no other, as Date.UTC does', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          expect(isPlainDate(text), text).toBe(date.toISOString().startsWith(text));
        }
  });

  it.each([
    '2025-10-24',
    '2025-10-24T09:56:00',
    '2025-02-30T00:00:00Z',
    '2025-10-24T25:00:00Z',
    'today',
    '',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    9e15,
    8.64e15,
  ])('%s is no instant', (instant) => expect(plainDateOf(instant)).toBeUndefined());

  it('adds and counts days both ways', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('9999-12-31', 1)).toBeUndefined();
    expect(addDays('0001-01-01', -1)).toBeUndefined();
    expect(addDays('2025-01-01', 0.5)).toBeUndefined();
    expect(addDays('2025-02-30', 1)).toBeUndefined();
    expect(daysBetween('2025-02-30', '2025-03-01')).toBeUndefined();
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const then = addDays(day, days) ?? '';
        expect(daysBetween(day, then)).toBe(days);
        expect(weekdayOf(then)).toBe(((((weekdayOf(day) ?? Number.NaN) + days) % 7) + 7) % 7);
      }),
    );
  });

  it('weekdays agree with Date', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00Z`).getUTCDay());
      }),
    );
  });

  it('fiscal years run from April to March', () => {
    expect(fiscalYearBounds(2025)).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    for (const year of [0, 9999, 2025.5, Number.NaN]) expect(fiscalYearBounds(year)).toBeUndefined();
    expect(fiscalYearOf('2025-02-30')).toBeUndefined();
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const { from = '', to = '' } = fiscalYearBounds(fiscalYearOf(day) ?? 0) ?? {};
        expect(from <= day && day <= to).toBe(true);
        expect(fiscalYearOf(addDays(to, 1) ?? '')).toBe((fiscalYearOf(day) ?? 0) + 1);
      }),
    );
  });
});

describe('eras', () => {
  it.each<[string | number, EraId | undefined, number | undefined]>([
    ['2019-05-01', 'reiwa', 1],
    ['2019-04-30', 'heisei', 31],
    ['1989-01-08', 'heisei', 1],
    ['1989-01-07', 'showa', 64],
    ['1926-12-25', 'showa', 1],
    ['1926-12-24', undefined, undefined],
    ['2025-02-30', undefined, undefined],
    [2025, 'reiwa', 7],
    [2019, 'reiwa', 1],
    [2018, 'heisei', 30],
    [1989, 'heisei', 1],
    [1925, undefined, undefined],
  ])('%s is %s %s', (day, era, year) => {
    const named = eraYearOf(day);
    expect([named?.era.id, named?.year]).toEqual([era, year]);
  });

  it('goes back, and refuses years an era did not have', () => {
    expect(yearOfEra('reiwa', 7)).toBe(2025);
    expect(yearOfEra('heisei', 31)).toBe(2019);
    expect(yearOfEra('heisei', 32)).toBeUndefined();
    expect(yearOfEra('showa', 0)).toBeUndefined();
    expect(yearOfEra('reiwa', 1.5)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 1926, max: 9998 }), (year) => {
        const named = eraYearOf(year);
        expect(named && yearOfEra(named.era.id, named.year)).toBe(year);
      }),
    );
  });
});

describe('readFiscalYear', () => {
  it.each<[string, number]>([
    ['令和7年度', 2025],
    ['2025年度', 2025],
    ['Ｒ７年度', 2025],
    ['r7', 2025],
    ['２０２５', 2025],
    ['令和 7 年度', 2025],
    ['2025\t年度', 2025],
    ['㋿7年度', 2025],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['平成元年度', 1989],
    ['H01', 1989],
    ['昭和63年度', 1988],
    ['令和7年度（2025年度）', 2025],
    ['2025年度 (R7)', 2025],
  ])('%s is %d', (text, year) => expect(readFiscalYear(text)).toEqual(value(year)));

  it.each<[string, string]>([
    ['', 'empty'],
    ['\u3000', 'empty'],
    ['令和7年', 'not-a-date'],
    ['2025 ~ 2026', 'not-a-date'],
    ['25', 'not-a-date'],
    ['0025', 'not-a-date'],
    ['令和', 'not-a-date'],
    ['令和⑦年度', 'not-a-date'],
    ['大正14年度', 'not-a-date'],
    ['2025年度()', 'not-a-date'],
    ['9999年度', 'impossible-day'],
    ['平成32年度', 'outside-era'],
    ['昭和64年度', 'outside-era'],
    ['令和0年度', 'outside-era'],
    ['令和7年度（2024年度）', 'years-differ'],
    ['2025年度（確定）', 'not-a-date'],
  ])('%j is refused: %s', (text, reason) => expect(readFiscalYear(text)).toEqual(refusal(reason)));
});

describe('readPortalTime', () => {
  it.each<[string, string]>([
    ['2025/10/24(金) 09:56', '2025-10-24T09:56:00+09:00'],
    ['２０２５／１０／２４（金）　０９：５６', '2025-10-24T09:56:00+09:00'],
    ['2025年10月24日（金） 9:56', '2025-10-24T09:56:00+09:00'],
    ['2025年10月24日(金) 9時56分', '2025-10-24T09:56:00+09:00'],
    ['2025/10/24(金)\u00A010:47', '2025-10-24T10:47:00+09:00'],
    ['2025/1/4 (土) 9:05:07', '2025-01-04T09:05:07+09:00'],
    ['2024/02/29 23:59', '2024-02-29T23:59:00+09:00'],
    ['2025/04/01(火) 00:00', '2025-04-01T00:00:00+09:00'],
  ])('%s', (text, time) => expect(readPortalTime(text)).toEqual(value(time)));

  it.each<[string, string]>([
    ['', 'empty'],
    ['-', 'not-a-date'],
    ['2025/10/24(金)', 'not-a-date'],
    ['2025/10/24(金) 9:5', 'not-a-date'],
    ['2025-10-24 09:56', 'not-a-date'],
    ['2025/10/24(金) 09:56 2025/10/24(金) 10:47', 'not-a-date'],
    ['2025/02/29(土) 09:56', 'impossible-day'],
    ['2025/13/01 09:56', 'impossible-day'],
    ['2025/00/10 09:56', 'impossible-day'],
    ['2025/10/24(土) 09:56', 'wrong-weekday'],
    ['2025/10/24(金) 24:00', 'impossible-time'],
    ['2025/10/24(金) 12:60', 'impossible-time'],
    ['2025/10/24(金) 12:00:60', 'impossible-time'],
  ])('%j is refused: %s', (text, reason) => expect(readPortalTime(text)).toEqual(refusal(reason)));

  it('gives an instant on that day in Japan', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat(23), fc.nat(59), (day, hour, minute) => {
        const [h, m] = [hour, minute].map((part) => String(part).padStart(2, '0'));
        const weekday = '日月火水木金土'[weekdayOf(day) ?? -1];
        const text = `${day.replaceAll('-', '/')}(${weekday}) ${h}:${m}`;
        const read = readPortalTime(text);
        expect(read).toEqual(value(`${day}T${h}:${m}:00+09:00`));
        expect(readPortalTime(wide(text))).toEqual(read);
        if (read.ok) expect(plainDateOf(read.value)).toBe(day);
        if (read.ok)
          expect(Date.parse(read.value)).toBe(
            Date.parse(`${day}T00:00Z`) + ((hour - 9) * 60 + minute) * MINUTE,
          );
      }),
    );
  });
});

describe('readCertificateDate', () => {
  it.each<[string, string]>([
    ['令和 7年 10月 24日', '2025-10-24'],
    ['2025年 10月 24日', '2025-10-24'],
    ['令和７年１０月２４日', '2025-10-24'],
    ['２０２５年　１０月　２４日', '2025-10-24'],
    ['2025 年 10 月 24 日（金）', '2025-10-24'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    // Compatibility forms as text taken from a PDF may hold them: U+F98E for 年, U+2F47 for 日.
    ['2025\uF98E10月24\u2F47', '2025-10-24'],
  ])('%s', (text, day) => expect(readCertificateDate(text)).toEqual(value(day)));

  it.each<[string, string]>([
    ['', 'empty'],
    ['令和 ○年 ○月 ○日', 'not-a-date'],
    ['25年10月24日', 'not-a-date'],
    ['2025年10月', 'not-a-date'],
    ['2025年㋉24日', 'not-a-date'],
    ['2025年2月29日', 'impossible-day'],
    ['令和7年13月1日', 'impossible-day'],
    ['2025年10月24日（土）', 'wrong-weekday'],
    ['平成31年5月1日', 'outside-era'],
    ['令和元年4月30日', 'outside-era'],
    ['昭和64年1月8日', 'outside-era'],
    ['平成40年1月1日', 'outside-era'],
  ])('%j is refused: %s', (text, reason) => expect(readCertificateDate(text)).toEqual(refusal(reason)));

  it('reads the same day in both styles', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const [year, month, date] = day.split('-').map(Number);
        expect(readCertificateDate(`${String(year).padStart(4, '0')}年 ${month}月 ${date}日`)).toEqual(
          value(day),
        );
        const named = eraYearOf(day);
        if (named && named.year < 100)
          expect(readCertificateDate(wide(`${named.era.ja} ${named.year}年 ${month}月 ${date}日`))).toEqual(
            value(day),
          );
      }),
    );
  });
});

describe('writing', () => {
  it('writes days and fiscal years in both languages', () => {
    expect(formatDay('2025-10-24')).toBe('2025年10月24日（金）');
    expect(english.formatDay('2025-10-24')).toBe('Fri, 24 October 2025');
    expect(english.formatDay('2026-04-05')).toBe('Sun, 5 April 2026');
    expect(formatDay('2025-02-30')).toBe('');
    expect(formatFiscalYear(2025)).toBe('令和7年度（2025年度）');
    expect(english.formatFiscalYear(2025)).toBe('fiscal year 2025 (Reiwa 7)');
    expect(formatFiscalYear(2019)).toBe('令和元年度（2019年度）');
    expect(formatFiscalYear(1925)).toBe('1925年度');
    expect(english.formatFiscalYear(1925)).toBe('fiscal year 1925');
    expect(english.formatFiscalYear(Number.NaN)).toBe('');
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        expect(readCertificateDate(formatDay(day))).toEqual(value(day));
      }),
    );
    for (let year = 1000; year <= 2117; year++)
      expect(readFiscalYear(formatFiscalYear(year))).toEqual(value(year));
  });
});

it('throws at nothing', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123456789２５/:() （）年月日度令和元平成昭RHS金　①') });
  const any = fc.oneof(near, fc.string({ unit: 'binary' }), fc.double(), fc.anything());
  fc.assert(
    fc.property(any, any, (one, other) => {
      const [text, count] = [one as string, other as number];
      for (const read of [readFiscalYear, readPortalTime, readCertificateDate]) {
        const answer = read(text);
        if (answer.ok) expect(['number', 'string']).toContain(typeof answer.value);
      }
      plainDateOf(text);
      plainDateOf(count);
      addDays(text, count);
      addDays('2025-10-24', count);
      daysBetween(text, text);
      weekdayOf(text);
      fiscalYearOf(text);
      fiscalYearBounds(count);
      eraYearOf(text);
      eraYearOf(count);
      yearOfEra(text as EraId, count);
      yearOfEra('reiwa', count);
      formatDay(text);
      english.formatFiscalYear(count);
    }),
    { numRuns: 1_000 },
  );
});

describe('under every zone of the machine', () => {
  const HERE = process.env.TZ;
  // July offsets in minutes prove that the switch took: in a worker thread it would not.
  it.each<[string, number]>([
    ['UTC', 0],
    ['Asia/Tokyo', -540],
    ['America/Los_Angeles', 420],
    ['America/St_Johns', 150],
    ['Europe/London', -60],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['Pacific/Apia', -780],
    ['Australia/Lord_Howe', -630],
  ])('%s', (zone, offset) => {
    try {
      process.env.TZ = zone;
      expect(new Date(Date.UTC(2025, 6, 1)).getTimezoneOffset()).toBe(offset);
      japanStaysJapan();
    } finally {
      if (HERE === undefined) delete process.env.TZ;
      else process.env.TZ = HERE;
    }
  });
});
