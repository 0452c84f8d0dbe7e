/**
 * What people type and portals print, in one spelling: NFKC (full-width forms, compatibility ideographs as PDFs
 * yield them), every run of white space one space, trimmed.
 *
 * NFKC alone would join a footnote mark to the figure before it: 「15①」 would become 「151」. So characters that
 * NFKC turns into digits without being digits become U+FFFD, which no reader accepts. The same for what is not text.
 */
export function fold(text: unknown): string {
  if (typeof text !== 'string') return '\uFFFD';
  return text
    .replace(/[\p{No}\u32C0-\u32CB\u3358-\u3370\u33E0-\u33FE]/gu, '\uFFFD')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}
