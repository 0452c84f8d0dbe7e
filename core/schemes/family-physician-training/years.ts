import type { PlainDate } from '../../assessment';
import { isPlainDate } from '../../calendar';
import { deepFrozen } from '../../frozen';
import { fy2025 } from './fy2025';
import { fy2026 } from './fy2026';
import type { FamilyPhysicianYear } from './year';

/** Every fiscal year the rules are known for, oldest first; without gap or overlap (tested). */
export const familyPhysicianYears: readonly FamilyPhysicianYear[] = deepFrozen([fy2025, fy2026]);

/** The year a day belongs to; undefined outside all years and for what is no day. */
export function familyPhysicianYearOn(day: PlainDate): FamilyPhysicianYear | undefined {
  if (!isPlainDate(day)) return undefined;
  return familyPhysicianYears.find(({ from, to }) => day >= from && day <= to);
}
