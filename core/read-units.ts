import { fold } from './fold';
import { MOST, type UnitsFault } from './units';

/** Units as people type them and portals print them. Apart from `units.ts`, since a record states numbers. */

export type UnitsReading =
  | { readonly ok: true; readonly units: number }
  | { readonly ok: false; readonly reason: UnitsFault };

const UNIT_ALONE = /^(?:単位|units?)?$/i;

/**
 * 1 minus, 2 infinity, 3 whole part (plain, or in well-formed groups of three), 4 the tenth on the grid, 5 any
 * other fraction. Decided on the digits, not on a double, since 568.50000000000000001 parses to 568.5.
 */
const FIGURE =
  /^([-‐–—―−ー] ?)?(?:(∞|infinity)|([1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(?:([05])0*|(\d+)))?) ?(?:単位|units?)?$/i;

const refuse = (reason: UnitsFault): UnitsReading => ({ ok: false, reason });

/**
 * Reads 「568.5 単位」, 「５６８．５単位」, 「1,234.5」. Refused: an empty text or a bare 「単位」 (`empty`, never 0); a
 * minus before any figure, even 0 (`negative`); steps other than 0.5 (`off-grid`). 「.5」, 「5.」, 「+5」, 「1 234」 and
 * 「1e3」 are `not-a-number`: they are rather the remains of a torn or doubled text than a figure.
 */
export function readUnits(text: string): UnitsReading {
  const folded = fold(text);
  if (UNIT_ALONE.test(folded)) return refuse('empty');
  const match = FIGURE.exec(folded);
  if (!match) return refuse('not-a-number');
  const [, minus, infinite, whole = '', tenth, offGrid] = match;
  if (infinite) return refuse('not-finite');
  if (minus) return refuse('negative');
  if (offGrid) return refuse('off-grid');
  const units = Number(whole.replaceAll(',', '')) + (tenth === '5' ? 0.5 : 0);
  return units <= MOST ? { ok: true, units } : refuse('too-large');
}
