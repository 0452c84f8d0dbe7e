/**
 * A prefecture's name as our tables write it: 「京都府」 → 「京都」, 「北海道」 stays. Names that are not in a table are
 * simply not found there; nothing is guessed from an address.
 */
export function prefectureName(written: string): string {
  const name = typeof written === 'string' ? written.normalize('NFKC').trim() : '';
  // 「京都」 itself ends in a suffix, so only what is longer loses one.
  return name.length > 2 ? name.replace(/[都府県]$/, '') : name;
}
