import type { PlainDate, SchemeId } from '../assessment';
import { readDay } from './day';
import { type Found, onlyOne } from './found';
import { readName } from './name';
import { compact } from './spelling';

/** What stands in a certificate. `scheme` absent: the wording of neither scheme's certificate was found. */
export type CertificateText = {
  readonly status: 'read';
  readonly scheme: Found<SchemeId>;
  readonly name: Found<string>;
  readonly day: Found<PlainDate>;
};

/** `unreadable`: no Japanese text at all (a picture, or glyphs without characters). It may be any certificate. */
export type CertificateReading = CertificateText | { readonly status: 'unreadable' };

const TITLES: Readonly<Record<SchemeId, string>> = {
  'reporting-training': 'かかりつけ医機能報告制度にかかる研修',
  'family-physician-training': '日医かかりつけ医機能研修制度',
};

/** Forms and leaflets speak of a 修了証 too (修了証送付方法, briefing L645); only a certificate addresses and attests. */
const ADDRESSES = /殿|証します|証する/u;

function schemeOf(text: string): Found<SchemeId> {
  if (!text.includes('修了証') || !ADDRESSES.test(text)) return { status: 'absent' };
  const named = Object.entries(TITLES) as [SchemeId, string][];
  return onlyOne(named.flatMap(([scheme, title]) => (text.includes(title) ? [scheme] : [])));
}

/**
 * Reads the text of one certificate: the wording of briefing L91–L101 and L519–L532, however it is spaced and
 * broken into lines. Never throws.
 * @param text its lines from top to bottom, or all of it with line breaks
 */
export function readCertificateText(text: string | readonly string[]): CertificateReading {
  const lines = (typeof text === 'string' ? [text] : text).flatMap((line) =>
    // Where a PDF yields one long line, the sentence that follows 殿 begins a new one.
    line.replace(/あ\s*な\s*た\s*は/gu, '\nあなたは').split(/[\r\n]+/u),
  );
  const whole = lines.map(compact).join('');
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(whole)) return { status: 'unreadable' };
  return { status: 'read', scheme: schemeOf(whole), name: readName(lines), day: readDay(whole) };
}

/**
 * Of several pages the one that is a certificate, this scheme's first; else the first with text.
 * @returns `page` counted from 1; 1 where no page has text
 */
export function readCertificatePages(pages: readonly (string | readonly string[])[]): {
  readonly page: number;
  readonly reading: CertificateReading;
} {
  const readings = pages.map((text, index) => ({ page: index + 1, reading: readCertificateText(text) }));
  const rank = ({ reading }: { reading: CertificateReading }): number => {
    if (reading.status === 'unreadable') return 0;
    if (reading.scheme.status !== 'read') return reading.scheme.status === 'ambiguous' ? 2 : 1;
    return reading.scheme.value === 'reporting-training' ? 4 : 3;
  };
  const best = readings.reduce<(typeof readings)[number] | undefined>(
    (found, each) => (found && rank(found) >= rank(each) ? found : each),
    undefined,
  );
  return best ?? { page: 1, reading: { status: 'unreadable' } };
}
