import {
  beginText,
  endText,
  PDFDocument,
  PDFName,
  type PDFOperator,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  setFillingRgbColor,
  setFontAndSize,
  setTextMatrix,
  showText,
} from 'pdf-lib';
import type { PlainDate } from '#core/assessment';
import { embedCertificateFont, encodeText, widthOf } from './pdf-font';

const PAGE = { width: 595, height: 842 };
const FONT = 'Mincho';

const text = (line: string, x: number, y: number, size: number, turn = 0): PDFOperator[] => [
  beginText(),
  setFontAndSize(FONT, size),
  setTextMatrix(Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), x, y),
  showText(encodeText(line)),
  endText(),
];

const centred = (line: string, y: number, size: number): PDFOperator[] =>
  text(line, (PAGE.width - widthOf(line, size)) / 2, y, size);

/** 「2025年 10月 24日」 (briefing L530). */
const issued = (day: PlainDate): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年 ${month}月 ${date}日`;
};

/**
 * The certificate in the words of the briefing (L91–101, L519–532), marked 見本 across the page and signed by the
 * briefing's invented president. Characters other than those of the invented people are refused.
 *
 * @param certificate `name` of one of `people`; `day` of the approval (whether the real one bears the day of the
 *   application is not known)
 * @throws RangeError for a character that was not cut from the font
 */
export async function certificatePdf(certificate: { name: string; day: PlainDate }): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const made = new Date(`${certificate.day}T00:00:00Z`);
  document.setTitle('修了証（見本）');
  document.setCreationDate(made);
  document.setModificationDate(made);
  document.setLanguage('ja');
  const page = document.addPage([PAGE.width, PAGE.height]);
  page.node.setFontDictionary(PDFName.of(FONT), embedCertificateFont(document));
  page.drawRectangle({
    x: 36,
    y: 36,
    width: 523,
    height: 770,
    borderWidth: 3,
    borderColor: rgb(0.55, 0.45, 0.2),
  });
  page.drawRectangle({
    x: 42,
    y: 42,
    width: 511,
    height: 758,
    borderWidth: 0.8,
    borderColor: rgb(0.55, 0.45, 0.2),
  });
  page.pushOperators(
    pushGraphicsState(),
    setFillingRgbColor(0.9, 0.9, 0.9),
    ...text('見本', 120, 240, 200, Math.PI / 5),
    setFillingRgbColor(0.1, 0.1, 0.1),
    ...centred('かかりつけ医機能報告制度にかかる研修', 690, 21),
    ...centred('修 了 証', 620, 42),
    ...text(`${certificate.name} 殿`, PAGE.width - 90 - widthOf(`${certificate.name} 殿`, 24), 530, 24),
    ...text('あなたは日本医師会が定める「かかりつけ医機', 80, 440, 20.5),
    ...text('能報告制度にかかる研修」を修了したことを証', 80, 404, 20.5),
    ...text('します', 80, 368, 20.5),
    ...text(issued(certificate.day), 110, 270, 18),
    ...centred('日本医師会長 日 医 太 郎', 200, 22),
    setFillingRgbColor(0.65, 0, 0),
    ...centred('これは練習用の見本です（日本医師会の修了証ではありません）', 76, 12),
    popGraphicsState(),
  );
  return document.save();
}
