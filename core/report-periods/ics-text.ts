/** How RFC 5545 writes text (3.3.11) and long lines (3.1). */

/** Most octets of a line, without its line break. */
const MOST = 75;

/** Escaped: backslash, semicolon, comma, line break. Other control characters are not allowed and fall away. */
export function textValue(text: string): string {
  return (
    String(text)
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed; tab and line feed stay.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/**
 * Lines of at most 75 octets of UTF-8, each next one after a space of its own. A character is never cut: some
 * calendars join octets, others characters.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Without TextEncoder, which core's library does not have. Half a surrogate pair is written as U+FFFD: 3 octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
