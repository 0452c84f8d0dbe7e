import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/fold';
import { readUnits } from '#core/read-units';
import { checkUnits, formatUnits, fromHalves, toHalves, type UnitsFault } from '#core/units';
import './proof-runs';

const MOST = 4503599627370495.5;
const halves = fc.oneof(fc.nat(2_000), fc.maxSafeNat());

const readable: [text: string, units: number][] = [
  ['568.5 単位', 568.5],
  ['５６８．５単位', 568.5],
  ['568.5\u00A0単位', 568.5],
  ['568.5\u2009単位', 568.5],
  ['\u3000568.5\u3000単位\u3000', 568.5],
  ['\n  15\n\t単位 ', 15],
  ['1,234.5', 1234.5],
  ['１，２３４．５', 1234.5],
  ['1,234,567', 1_234_567],
  ['0 単位', 0],
  ['0', 0],
  ['0.50', 0.5],
  ['10.000', 10],
  ['007', 7],
  ['5 units', 5],
  ['1 Unit', 1],
  ['１０ＵＮＩＴＳ', 10],
  ['4503599627370495.5', MOST],
];

const refused: Record<UnitsFault, string[]> = {
  empty: ['', ' ', '\u3000', '\u00A0\n', '単位', ' 単位 ', 'units'],
  'not-a-number': [
    '1.5.2 / 12a / NaN / 1e3 / 0x10 / .5 / 5. / . / , / - / +5 / △5 / ▲5 / -12a / 十 / ○ / 5点 / 568.5単位単位 / 単位5',
    '1,23 / 12,34 / 1,2345 / ,123 / 1,,234 / 1234,567 / 0,123 / 1,234,56 / 1.234,5 / 1、234',
    // Two figures run together, or a space as a separator: we cannot tell, so we do not guess.
    '568.5 0 / 1 234 / 1\u2009234 / 568.5 単位 0 単位 / 5~10 / 5-10',
    // NFKC alone would read 151, 52, 51日 and 10.
    '15① / 5² / 5㏠ / ⑩ / ½ / 5½ / ٥',
  ].flatMap((line) => line.split(' / ')),
  negative: '-1 / −1 / ‐1 / ー1 / －０．５ / – 5 / -0 / -0.3 / -1,234.5 単位'.split(' / '),
  'off-grid': '0.1 / 0.25 / 568.4 / 0.05 / 0.55 / 568.50000000000000000001 / 1.49999999999999999999'.split(
    ' / ',
  ),
  'not-finite': 'Infinity / -infinity / ∞ / −∞ 単位'.split(' / '),
  'too-large': ['4503599627370496', '9007199254740993', '9'.repeat(400), '4,503,599,627,370,496'],
};

it('one spelling makes no digit of what is none: ①, ², and the signs of months, hours and days', () => {
  expect(fold('①²㋀㍙㏠')).toBe('\uFFFD'.repeat(5));
  expect(fold('１ 月')).toBe('1 月');
});

describe('readUnits', () => {
  it.each(readable)('reads %j as %d', (text, units) => {
    expect(readUnits(text)).toEqual({ ok: true, units });
  });

  for (const [reason, texts] of Object.entries(refused)) {
    it.each(texts)(`refuses %j as ${reason}`, (text) => {
      expect(readUnits(text)).toEqual({ ok: false, reason });
    });
  }

  it('reads back what formatUnits writes, in either width', () => {
    fc.assert(
      fc.property(halves, fc.constantFrom('', '単位', ' 単位', '\u00A0units'), (count, word) => {
        const units = fromHalves(count);
        const text = formatUnits(units) + word;
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(readUnits(text)).toEqual({ ok: true, units });
        expect(readUnits(wide)).toEqual({ ok: true, units });
      }),
    );
  });

  it('throws at nothing, and accepts only what checkUnits accepts', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789.,-−ー 　０５．，単位units①²∞') });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' }), fc.anything()), (value) => {
        const reading = readUnits(value as string);
        if (reading.ok) expect(checkUnits(reading.units)).toBe('ok');
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays quick on long texts', () => {
    const long = 100_000;
    const texts = [' ', '0', '1,', '.0', '1,234', '単位 ', '0.'].flatMap((part) => [
      `${part.repeat(long)}x`,
      `-0.${part.repeat(long)}1x`,
    ]);
    const start = performance.now();
    for (const text of texts) readUnits(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('checkUnits', () => {
  it.each<[unknown, 0.5 | 5 | undefined, string]>([
    [0, undefined, 'ok'],
    [-0, undefined, 'ok'],
    [568.5, undefined, 'ok'],
    [15, 5, 'ok'],
    [MOST, 0.5, 'ok'],
    [568.4, 0.5, 'off-grid'],
    [0.1 + 0.2, 0.5, 'off-grid'],
    [Number.MIN_VALUE, 0.5, 'off-grid'],
    [Number.MIN_VALUE, 5, 'off-grid'],
    [12, 5, 'off-grid'],
    [4.5, 5, 'off-grid'],
    [-5, 5, 'negative'],
    [-0.3, 0.5, 'negative'],
    [Number.NaN, 0.5, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 0.5, 'not-finite'],
    [Number.NEGATIVE_INFINITY, 5, 'not-finite'],
    [MOST + 0.5, 0.5, 'too-large'],
    [Number.MAX_VALUE, 0.5, 'too-large'],
    [undefined, 0.5, 'not-a-number'],
    [null, 0.5, 'not-a-number'],
    ['5', 0.5, 'not-a-number'],
    [5n, 0.5, 'not-a-number'],
    [new Number(5), 0.5, 'not-a-number'],
  ])('%s on the grid of %s: %s', (value, step, answer) => {
    expect(checkUnits(value, step)).toBe(answer);
  });

  it('agrees with whole numbers: n halves are on 0.5 always, on 5 where 10 divides n', () => {
    fc.assert(
      fc.property(halves, (count) => {
        expect(checkUnits(count / 2)).toBe('ok');
        expect(checkUnits(count / 2, 5)).toBe(count % 10 === 0 ? 'ok' : 'off-grid');
      }),
    );
  });

  it('refuses the very next double beside a multiple of 5', () => {
    const bits = new DataView(new ArrayBuffer(8));
    const beside = (value: number, by: bigint) => {
      bits.setFloat64(0, value);
      bits.setBigInt64(0, bits.getBigInt64(0) + by);
      return bits.getFloat64(0);
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.constantFrom(1n, -1n), (count, by) => {
        expect(checkUnits(beside(count * 5, by), 5)).toBe('off-grid');
      }),
    );
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void [checkUnits(value), checkUnits(value, 5)]));
  });
});

describe('halves and writing', () => {
  it('goes to halves and back exactly', () => {
    fc.assert(
      fc.property(halves, (count) => {
        expect(toHalves(fromHalves(count))).toBe(count);
      }),
    );
    expect(toHalves(568.5)).toBe(1137);
    expect(toHalves(-0)).toBe(0);
  });

  it.each<[number, string]>([
    [568.5, '568.5'],
    [1234.5, '1,234.5'],
    [15, '15'],
    [0, '0'],
    [-0, '0'],
    [1_234_567, '1,234,567'],
    [123_456, '123,456'],
    [MOST, '4,503,599,627,370,495.5'],
    [0.3, ''],
    [-1, ''],
    [Number.NaN, ''],
  ])('writes %d as %j', (units, text) => {
    expect(formatUnits(units)).toBe(text);
  });
});
