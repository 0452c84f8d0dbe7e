import type { PlainDate } from '../../assessment';
import { isPlainDate } from '../../calendar';
import { deepFrozen } from '../../frozen';
import { fy2025 } from './fy2025';
import { fy2026 } from './fy2026';
import type { Year } from './year';

/** Every fiscal year the rules are known for, oldest first; without gap or overlap (tested). */
export const years: readonly Year[] = deepFrozen([fy2025, fy2026]);

/** The year a day belongs to; undefined outside all years and for what is no day. */
export function yearOn(day: PlainDate): Year | undefined {
  if (!isPlainDate(day)) return undefined;
  for (const year of years) if (day >= year.from && day <= year.to) return year;
  return undefined;
}
