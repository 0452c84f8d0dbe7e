import { fold } from './fold';

/**
 * Units (単位). The smallest step is 30 minutes = 0.5 units (briefing L74), so sums run in half-units, which are
 * integers: 568.5 units are 1137 halves. Nothing here rounds.
 */

export type UnitsFault = 'empty' | 'not-a-number' | 'negative' | 'off-grid' | 'not-finite' | 'too-large';

export type UnitsReading =
  | { readonly ok: true; readonly units: number }
  | { readonly ok: false; readonly reason: UnitsFault };

/** The most units whose halves are still a safe integer; itself exact in binary. */
const MOST = Number.MAX_SAFE_INTEGER / 2;

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

/**
 * Whether a caller's value is units on the grid: 0.5, or 5 for practical training (briefing L80). NaN and what is
 * no number are `not-a-number`, either infinity is `not-finite`. Runs in the hot path of `assess`.
 */
export function checkUnits(value: unknown, step: 0.5 | 5 = 0.5): 'ok' | Exclude<UnitsFault, 'empty'> {
  if (typeof value !== 'number') return 'not-a-number';
  // Multiplied back, because a denormal divided by 5 is 0 and would pass as an integer.
  if (value >= 0 && value <= MOST && Math.floor(value / step) * step === value) return 'ok';
  if (Number.isNaN(value)) return 'not-a-number';
  if (!Number.isFinite(value)) return 'not-finite';
  if (value < 0) return 'negative';
  return value > MOST ? 'too-large' : 'off-grid';
}

/** Half-units of units that `checkUnits` calls `ok`; exact. `+ 0` turns −0 into 0. */
export const toHalves = (units: number): number => units * 2 + 0;

/** Units of a safe integer of half-units; exact. */
export const fromHalves = (halves: number): number => halves / 2;

/**
 * '568.5', '1,234.5', '15': half-width, without '.0', without the word 単位; Japanese and English write it alike.
 * What `checkUnits` does not call `ok` gives ''.
 */
export function formatUnits(units: number): string {
  return checkUnits(units) === 'ok' ? String(units).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',') : '';
}
