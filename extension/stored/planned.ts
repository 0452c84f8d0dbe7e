import type { ActivityId } from '#core/index';
import { activities } from '#core/schemes/reporting-training/activities';
import { storedItem } from './item';

/** Of the catalogue alone: what an association added may name someone. */
const known = new Set<ActivityId>(activities.map(({ id }) => id));

export const knownActivities = (ids: readonly unknown[]): ActivityId[] =>
  ids.filter((id): id is ActivityId => typeof id === 'string' && known.has(id));

/** The activities ticked on our checklist, to be reminded of beside the portal's dialog: ids, no name, no person. */
export const planned = storedItem<readonly ActivityId[]>(
  'planned-activities',
  (value) => (Array.isArray(value) ? knownActivities(value) : undefined),
  () => [],
);
