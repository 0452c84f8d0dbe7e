// `node test/certificates/make.mjs` writes the sample certificates beside itself: the briefing's wording (L91–L101,
// L519–L532) with invented people, marked 見本. They are kept in the project, so that no test needs a font. The one
// that is only a picture needs poppler's pdftoppm here.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddedFont, namedFont } from './fonts.mjs';
import { pdfFile } from './pdf-file.mjs';

/** @typedef {{ text: string, y: number, size: number, x?: number, right?: number, grey?: number }} Line points on A4; neither x nor right: centred */

const A4 = { width: 595, height: 842 };
const MARK = { text: '見本', y: 300, size: 160, grey: 0.92 };
const FOOT = {
  text: '見本（練習用に作ったもので、日本医師会の修了証ではありません）',
  y: 60,
  size: 11,
  grey: 0.35,
};

/** @param {{ scheme?: string, name?: string, day?: string }} [stated] @returns {Line[]} */
const certificate = ({
  scheme = 'かかりつけ医機能報告制度にかかる研修',
  name = '見本 太郎',
  day = '2025年 10月 24日',
} = {}) => [
  MARK,
  { text: scheme, y: 690, size: 21 },
  { text: '修 了 証', y: 620, size: 40 },
  { text: `${name} 殿`, y: 530, size: 24, right: 90 },
  { text: `あなたは日本医師会が定める「${scheme.slice(0, 8)}`, y: 440, size: 20, x: 80 },
  { text: `${scheme.slice(8)}」を修了したことを証`, y: 404, size: 20, x: 80 },
  { text: 'します', y: 368, size: 20, x: 80 },
  { text: day, y: 270, size: 18, x: 110 },
  { text: '日本医師会長 日 医 太 郎', y: 200, size: 22 },
  FOOT,
];
const NEIGHBOUR = { scheme: '日医かかりつけ医機能研修制度', day: '2024年 1月 15日' };
const COVER = [
  { text: '送付状', y: 690, size: 28 },
  { text: '修了証を送ります。', y: 600, size: 16, x: 80 },
  FOOT,
];

/** @param {Line} line @param {import('./fonts.mjs').Font} font */
function drawn({ text, y, size, x, right, grey = 0.1 }, font) {
  const width = font.width(text) * size;
  const left = x ?? (right === undefined ? (A4.width - width) / 2 : A4.width - right - width);
  return `${grey} g BT /F ${size} Tf ${left.toFixed(2)} ${y} Td <${font.encode(text)}> Tj ET`;
}

/** @param {readonly (readonly Line[])[]} pages @param {import('./fonts.mjs').Font} font @param {import('./pdf-file.mjs').Passwords} [passwords] */
function written(pages, font, passwords) {
  const fontNumber = 3 + pages.length * 2;
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(' ');
  return pdfFile(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      ...pages.flatMap((lines, index) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Resources << /Font << /F ${fontNumber} 0 R >> >> /Contents ${4 + index * 2} 0 R >>`,
        { dictionary: '', stream: Buffer.from(lines.map((line) => drawn(line, font)).join('\n')) },
      ]),
      ...font.objects(fontNumber),
    ],
    passwords,
  );
}

/** @param {readonly (readonly Line[])[]} pages @param {{ unicode?: boolean, passwords?: import('./pdf-file.mjs').Passwords }} [options] */
async function embedded(pages, { unicode = true, passwords } = {}) {
  const text = pages.flatMap((lines) => lines.map((line) => line.text)).join('');
  return written(pages, await embeddedFont(text, { unicode }), passwords);
}

/** The page as a scanner gives it: black and white, without text. @param {Buffer} pdf */
function scanned(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'kakari-certificate-'));
  const source = join(folder, 'page.pdf');
  writeFileSync(source, pdf);
  execFileSync('pdftoppm', ['-mono', '-singlefile', '-r', '100', source, join(folder, 'page')]);
  const bitmap = readFileSync(join(folder, 'page.pbm'));
  const header = /^P4\s+(\d+)\s+(\d+)\s/.exec(bitmap.toString('latin1', 0, 40));
  if (!header) throw new Error('pdftoppm wrote no bitmap');
  const [{ length }, width, height] = header;
  return pdfFile([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >>`,
    { dictionary: '', stream: Buffer.from(`${A4.width} 0 0 ${A4.height} 0 0 cm /I Do`) },
    {
      dictionary: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 1 /ColorSpace /DeviceGray /Decode [1 0]`,
      stream: bitmap.subarray(length),
    },
  ]);
}

const western = await embedded([certificate()]);
const files = {
  western,
  era: await embedded([certificate({ name: '見 本 花 子', day: '令和 7年 10月 24日' })]),
  neighbour: await embedded([certificate(NEIGHBOUR)]),
  'not-embedded-sjis': written([certificate()], namedFont('90ms-RKSJ-H')),
  'not-embedded-utf16': written([certificate()], namedFont('UniJIS-UTF16-H')),
  'no-unicode': await embedded([certificate()], { unicode: false }),
  picture: scanned(western),
  encrypted: await embedded([certificate()], { passwords: { user: 'mihon', owner: 'mihon' } }),
  restricted: await embedded([certificate()], { passwords: { user: '', owner: 'mihon' } }),
  'several-pages': await embedded([COVER, certificate(), COVER]),
};
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(fileURLToPath(new URL(`${name}.pdf`, import.meta.url)), bytes);
  console.log(`${name}.pdf  ${(bytes.length / 1000).toFixed(1)} kB`);
}
