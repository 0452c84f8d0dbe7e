import type { Assessment } from './assess';

/** The verdict in one code: what a reader wants to know first. */
export type Headline =
  | 'met'
  | 'both-missing'
  | 'classroom-missing'
  | 'practical-missing'
  | 'total-short'
  | 'unknown'
  | 'unknown-year';

/** No known rules on that day first, then the verdict, then the part that is short. */
export function headlineOf({ outcome, classroom, practical, year }: Assessment): Headline {
  if (year === undefined) return 'unknown-year';
  if (outcome === 'met') return 'met';
  if (outcome === 'unknown') return 'unknown';
  const lacksClassroom = classroom.outcome === 'not-met';
  const lacksPractical = practical.outcome === 'not-met';
  if (lacksClassroom && lacksPractical) return 'both-missing';
  if (lacksClassroom) return 'classroom-missing';
  return lacksPractical ? 'practical-missing' : 'total-short';
}
