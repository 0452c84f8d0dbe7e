import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendarFile } from '#core/report-periods/ics';

const period = { prefecture: '京都', from: '2027-01-04', to: '2027-03-31' };
const at = '2026-11-20T09:00:00+09:00';
const summary = 'かかりつけ医機能報告（京都府）';

function write(more: Partial<Parameters<typeof toCalendarFile>[1]> = {}, of: object = {}) {
  const file = toCalendarFile({ ...period, ...of }, { at, summary, ...more });
  if (!file.ok) throw new Error(file.reason);
  return file.text;
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

/** Octets of each line, as they go over the wire. */
const octets = (text: string) => text.split('\r\n').map((line) => new TextEncoder().encode(line).length);

describe('toCalendarFile', () => {
  it('is read back by a library', () => {
    const { calendar, component, event } = read(
      write({ description: '一行目\n二行目', url: 'https://example.jp/a,b' }),
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(event.summary).toBe(summary);
    expect(event.description).toBe('一行目\n二行目');
    expect(component.getFirstPropertyValue('url')).toBe('https://example.jp/a,b');
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-20T00:00:00Z');
  });

  it('is an all-day event whose end is the day after the last', () => {
    const { event } = read(write());
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2027-01-04');
    expect(event.endDate.toString()).toBe('2027-04-01');
  });

  it('is the last day alone where no first day is stated', () => {
    const { ok, text = '' } = {
      text: '',
      ...toCalendarFile({ prefecture: '鹿児島', to: '2027-02-28' }, { at, summary }),
    };
    expect(ok).toBe(true);
    const { event } = read(text);
    expect(event.startDate.toString()).toBe('2027-02-28');
    expect(event.endDate.toString()).toBe('2027-03-01');
  });

  it('has the same UID for the same prefecture and fiscal year, another one otherwise', () => {
    const uid = (of: object) => read(write({ at: '2026-12-01T00:00:00Z' }, of)).event.uid;
    expect(uid({ to: '2027-03-30' })).toBe(read(write()).event.uid);
    expect(uid({ prefecture: '東京' })).not.toBe(uid({}));
    expect(uid({ from: '2028-01-04', to: '2028-03-31' })).not.toBe(uid({}));
    expect(uid({})).toMatch(/^[\x21-\x7e]+$/);
  });

  it('ends every line with CRLF and has no line above 75 octets', () => {
    const text = write({ summary: summary.repeat(9), description: `𠮷${'a、'.repeat(300)}` });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(Math.max(...octets(text))).toBeLessThanOrEqual(75);
    expect(Math.max(...octets(text))).toBeGreaterThan(70);
    expect(read(text).event.summary).toBe(summary.repeat(9));
  });

  it('carries any text whole, and lets none begin a line of its own', () => {
    // Control characters and half surrogate pairs cannot be carried: they are left out on purpose.
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .map((some) => some.replace(/\p{Cc}|\p{Cs}/gu, ''))
      .filter((some) => some.trim() !== '');
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('a', ',', ';', '\\', '\n', 'n', 'あ', ' ', ':') }),
        (a, b) => {
          const written = write({ summary: a, description: b });
          expect(Math.max(...octets(written))).toBeLessThanOrEqual(75);
          const { calendar, event } = read(written);
          expect(event.summary).toBe(a);
          expect(event.description ?? '').toBe(b);
          expect(calendar.getAllSubcomponents()).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves out an address that is none or would begin a line', () => {
    for (const url of ['javascript:alert(1)', 'https://a.jp/\r\nATTACH:x', 'https://a.jp/ b'])
      expect(write({ url })).not.toContain('URL');
  });

  it('writes the instant in UTC, whichever way it is given', () => {
    const stamp = (instant: string | number) => /DTSTAMP:(.*)\r/.exec(write({ at: instant }))?.[1];
    expect(stamp(Date.UTC(2026, 10, 20, 0, 0, 0))).toBe('20261120T000000Z');
    expect(stamp('2026-11-20T00:00:00.500Z')).toBe('20261120T000000Z');
  });

  it.each([
    [{ to: undefined }, {}, 'period-unreadable'],
    [{ to: '2027-02-30' }, {}, 'period-unreadable'],
    [{ from: '2027-04-01' }, {}, 'period-unreadable'],
    [{ from: '9999-12-31', to: '9999-12-31' }, {}, 'period-unreadable'],
    [{}, { at: '2026-11-20T09:00:00' }, 'instant-unreadable'],
    [{}, { at: Number.NaN }, 'instant-unreadable'],
    [{}, { summary: '' }, 'summary-missing'],
  ])('refuses %j %j: %s', (of, more, reason) => {
    const wanted = { ...period, ...of } as typeof period;
    expect(toCalendarFile(wanted, { at, summary, ...more })).toEqual({ ok: false, reason });
  });
});
