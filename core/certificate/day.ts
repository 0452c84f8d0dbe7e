import type { PlainDate } from '../assessment';
import { readCertificateDate } from '../read-dates';
import { type Found, onlyOne } from './found';

const WRITTEN = /(?:(?:令和|平成|昭和|[RHS])(?:元|\d{1,2})|\d{4})年\d{1,2}月\d{1,2}日/giu;

/**
 * The day in both styles: 「令和 7年 10月 24日」 (briefing L99) and 「2025年 10月 24日」 (L530). The same day in both
 * styles is one day; a period of validity is two, so neither is taken.
 * @param text without any space: digits are spaced, and a line may break between them
 */
export function readDay(text: string): Found<PlainDate> {
  return onlyOne(
    [...text.matchAll(WRITTEN)].map(([written]) => {
      const reading = readCertificateDate(written);
      return reading.ok ? reading.value : undefined;
    }),
  );
}
