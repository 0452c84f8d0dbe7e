import { fold } from '../fold';

/**
 * PDFs often map a glyph to a radical of the same shape, which looks right and compares wrong. NFKC resolves most
 * of them; these it leaves, or turns into the traditional form.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
  '⼾': '戸',
  '⿊': '黒',
  '⾭': '青',
};

/** One spelling of a line of a PDF: radicals as characters, full-width forms as half-width, single spaces. */
export const spelt = (line: string): string =>
  fold(line.replace(/[⺀-⿟]/gu, (radical) => RADICALS[radical] ?? radical));

/** Without any space: certificates are letter-spaced (「修 了 証」, briefing L521), and PDFs break lines anywhere. */
export const compact = (line: string): string => spelt(line).replace(/\s/gu, '');
