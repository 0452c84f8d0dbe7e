import { type PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from 'pdf-lib';
import { certificateFont } from './certificate-font';

/**
 * The cut font as a composite PDF font, by hand: pdf-lib's own way to embed a font leaves most Japanese glyphs
 * blank (toolchain notes, tried with its fontkit). The text stays readable for machines through the ToUnicode map.
 */
const NAME = 'MIHON+CertificateMincho';

const hex = (number: number) => number.toString(16).padStart(4, '0');

const toUnicode = (): string => {
  const pairs = Object.entries(certificateFont.glyphs).map(
    ([sign, [cid]]) => `<${hex(cid)}> <${hex(sign.charCodeAt(0))}>`,
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Certificate def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    `${pairs.length} beginbfchar`,
    ...pairs,
    'endbfchar endcmap end end',
  ].join('\n');
};

/** The reference to put under /Font of a page. */
export function embedCertificateFont({ context }: PDFDocument): PDFRef {
  const { box, ascent, descent, glyphs, cff } = certificateFont;
  const bytes = Uint8Array.from(atob(cff.replaceAll('\n', '')), (sign) => sign.charCodeAt(0));
  const file = context.register(context.flateStream(bytes, { Subtype: 'CIDFontType0C' }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: NAME,
      Flags: 6,
      FontBBox: [...box],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: ascent,
      StemV: 80,
      FontFile3: file,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: NAME,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      DW: 1000,
      W: Object.values(glyphs).flatMap(([cid, width]) => [cid, [width]]),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: NAME,
      Encoding: PDFName.of('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode())),
    }),
  );
}

/** @throws RangeError naming the first character that was not cut: a blank in a certificate would go unseen */
function glyphOf(sign: string): readonly [cid: number, width: number] {
  const glyph = certificateFont.glyphs[sign];
  if (!glyph) throw new RangeError(`certificate-font.ts has no 「${sign}」: cut the font again`);
  return glyph;
}

export const encodeText = (text: string): PDFHexString =>
  PDFHexString.of([...text].map((sign) => hex(glyphOf(sign)[0])).join(''));

/** In points. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, sign) => sum + glyphOf(sign)[1], 0) * size) / 1000;
