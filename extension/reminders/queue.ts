import { holidays } from '#core/holidays';
import { ageOf, type Level, rowKey, type SightedRow } from '#core/reminders';
import type { QueueRowShown, QueueShown } from '../overlay/messages';
import type { StaffState } from './state';

/**
 * The waiting rows of the page that is shown, those that wait longest first; without their applicants. A row that was
 * seen before waits since it was known to; one without an identity since its application.
 * @param rows of the page, in its order
 */
export function queueShown(rows: readonly SightedRow[], state: StaffState): QueueShown | undefined {
  if (state.waiting.status === 'off') return undefined;
  const shown = rows.flatMap((row, index) => queueRow(row, index + 1, state) ?? []);
  const since = ({ age }: QueueRowShown) => age?.at ?? Number.POSITIVE_INFINITY;
  return { rows: shown.sort((a, b) => since(a) - since(b)), byScheme: state.waiting.byScheme };
}

function queueRow(sighted: SightedRow, position: number, state: StaffState): QueueRowShown | undefined {
  const { id, appliedAt, scheme, status } = sighted;
  if (status !== 'pending' || (scheme !== undefined && !state.settings.schemes[scheme])) return undefined;
  const shown = {
    position,
    scheme: scheme ?? 'unknown',
    ...(appliedAt !== undefined && { appliedAt }),
  } as const;
  const at = appliedAt === undefined ? undefined : Date.parse(appliedAt);
  const key = id && at && scheme ? rowKey({ id, appliedAt: at, scheme }) : undefined;
  const known = state.rows.find((row) => row.key === key);
  if (known) return { ...shown, age: known.age, level: known.level, key: known.key, done: false };
  const age = at === undefined ? undefined : ageOf(at, state.settings, state.at, holidays);
  const level = state.settings.ages.filter((days) => age && age.workingDays >= days).length as Level;
  const done = state.facts.rows.some((row) => row.state === 'done-by-hand' && rowKey(row) === key);
  return { ...shown, ...(age && { age }), level, ...(done && key !== undefined && { key }), done };
}
