/**
 * Units (単位). The smallest step is 30 minutes = 0.5 units (briefing L74), so sums run in half-units, which are
 * integers: 568.5 units are 1137 halves. Nothing here rounds.
 */

export type UnitsFault = 'empty' | 'not-a-number' | 'negative' | 'off-grid' | 'not-finite' | 'too-large';

/** The most units whose halves are still a safe integer; itself exact in binary. */
export const MOST = Number.MAX_SAFE_INTEGER / 2;

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
