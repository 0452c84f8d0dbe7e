// The fonts of the sample certificates as PDF objects: embedded (cut by harfbuzz, embedded whole) or only named.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * @typedef {import('./pdf-file.mjs').PdfObject} PdfObject
 * @typedef {object} Font
 * @property {(first: number) => PdfObject[]} objects the Type0 font itself comes first
 * @property {(text: string) => string} encode a hexadecimal string without its brackets
 * @property {(text: string) => number} width in units of the font size
 */

const require = createRequire(import.meta.url);
/** @type {(font: Buffer, text: string, options: { targetFormat: 'truetype' }) => Promise<Buffer>} */
const subsetFont = require('subset-font');

const NOTO = '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf';
const hex = (/** @type {number} */ number) => number.toString(16).padStart(4, '0');

/** Glyphs and widths of a small TrueType font. @param {Buffer} font */
function glyphsOf(font) {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      return [font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8)];
    }),
  );
  const at = (/** @type {string} */ tag) => tables.get(tag) ?? 0;
  const perEm = font.readUInt16BE(at('head') + 18);
  const metrics = font.readUInt16BE(at('hhea') + 34);
  /** @type {Map<number, number>} */
  const glyphs = new Map();
  for (let table = 0; table < font.readUInt16BE(at('cmap') + 2); table++) {
    const start = at('cmap') + font.readUInt32BE(at('cmap') + 4 + table * 8 + 4);
    if (font.readUInt16BE(start) === 12) {
      for (let group = 0; group < font.readUInt32BE(start + 12); group++) {
        const entry = start + 16 + group * 12;
        const [from, to, glyph] = [0, 4, 8].map((skip) => font.readUInt32BE(entry + skip));
        for (let code = from ?? 0; code <= (to ?? -1); code++)
          glyphs.set(code, (glyph ?? 0) + code - (from ?? 0));
      }
    } else if (font.readUInt16BE(start) === 4) {
      const segments = font.readUInt16BE(start + 6);
      for (let segment = 0; segment < segments; segment += 2) {
        const end = font.readUInt16BE(start + 14 + segment);
        const from = font.readUInt16BE(start + 16 + segments + segment);
        const delta = font.readUInt16BE(start + 16 + 2 * segments + segment);
        const place = start + 16 + 3 * segments + segment;
        const range = font.readUInt16BE(place);
        for (let code = from; code <= end && code !== 0xffff; code++) {
          const glyph = range ? font.readUInt16BE(place + range + 2 * (code - from)) : code;
          if (glyph) glyphs.set(code, (glyph + delta) & 0xffff);
        }
      }
    }
  }
  const width = (/** @type {number} */ glyph) =>
    font.readUInt16BE(at('hmtx') + Math.min(glyph, metrics - 1) * 4) / perEm;
  return { glyphs, width };
}

/** @param {string} text everything to be written with it @param {{ unicode: boolean }} options @returns {Promise<Font>} */
export async function embeddedFont(text, { unicode }) {
  const whole = readFileSync(require.resolve(NOTO));
  const font = await subsetFont(whole, text, { targetFormat: 'truetype' });
  const { glyphs, width } = glyphsOf(font);
  const glyphOf = (/** @type {string} */ sign) => {
    const glyph = glyphs.get(sign.codePointAt(0) ?? 0);
    if (!glyph) throw new RangeError(`the font has no 「${sign}」`);
    return glyph;
  };
  const signs = [...new Set(text)];
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Mihon def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${signs.length} beginbfchar`,
    ...signs.map(
      (sign) => `<${hex(glyphOf(sign))}> <${Buffer.from(sign, 'utf16le').swap16().toString('hex')}>`,
    ),
    'endbfchar endcmap end end',
  ].join('\n');
  const widths = signs
    .map((sign) => `${glyphOf(sign)} [${Math.round(width(glyphOf(sign)) * 1000)}]`)
    .join(' ');
  const name = '/MIHON+NotoSansJP';
  return {
    objects: (first) => [
      `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H /DescendantFonts [${first + 1} 0 R]${unicode ? ` /ToUnicode ${first + 4} 0 R` : ''} >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDSystemInfo << /Registry <41646F6265> /Ordering <4964656E74697479> /Supplement 0 >> /FontDescriptor ${first + 2} 0 R /CIDToGIDMap /Identity /DW 1000 /W [${widths}] >>`,
      `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [-1000 -400 2000 1200] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 733 /StemV 80 /FontFile2 ${first + 3} 0 R >>`,
      { dictionary: `/Length1 ${font.length}`, stream: font },
      { dictionary: '', stream: Buffer.from(toUnicode) },
    ],
    encode: (line) => [...line].map((sign) => hex(glyphOf(sign))).join(''),
    width: (line) => [...line].reduce((sum, sign) => sum + width(glyphOf(sign)), 0),
  };
}

const shiftJis = new Map(
  Array.from({ length: 0x10000 }, (_, code) => code).flatMap((code) => {
    const bytes = code < 0x100 ? [code] : [code >> 8, code & 255];
    const sign = new TextDecoder('shift_jis').decode(Uint8Array.from(bytes));
    return [...sign].length === 1 && sign !== '\uFFFD' ? [[sign, Buffer.from(bytes).toString('hex')]] : [];
  }),
);

/**
 * A font that the file names and does not hold: the reader must know the character map and have a font of its own.
 * @param {'90ms-RKSJ-H' | 'UniJIS-UTF16-H'} encoding @returns {Font}
 */
export function namedFont(encoding) {
  return {
    objects: (first) => [
      `<< /Type /Font /Subtype /Type0 /BaseFont /MS-Mincho-${encoding} /Encoding /${encoding} /DescendantFonts [${first + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /MS-Mincho /CIDSystemInfo << /Registry <41646F6265> /Ordering <4A6170616E31> /Supplement 2 >> /FontDescriptor ${first + 2} 0 R /DW 1000 /W [1 [500] 231 632 500] >>`,
      '<< /Type /FontDescriptor /FontName /MS-Mincho /Flags 7 /FontBBox [0 -137 1000 859] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80 >>',
    ],
    encode: (line) =>
      encoding === 'UniJIS-UTF16-H'
        ? Buffer.from(line, 'utf16le').swap16().toString('hex')
        : [...line].map((sign) => shiftJis.get(sign) ?? '8140').join(''),
    width: (line) => [...line].reduce((sum, sign) => sum + (/[\x20-\x7e]/.test(sign) ? 0.5 : 1), 0),
  };
}
