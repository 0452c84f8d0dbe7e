import type { ActivityId } from '../../assessment';
import { fold } from '../../fold';
import { activities } from './activities';

/** Made when first asked for: most callers of the rules never do. */
let idsByLabel: ReadonlyMap<string, ActivityId> | undefined;

/** The catalogue's id of an item named by id or label, whatever its width; what the catalogue lacks keeps its name. */
export function activityIdOf(name: string): ActivityId {
  idsByLabel ??= new Map(activities.map(({ id, label }) => [fold(label), id]));
  return idsByLabel.get(fold(name)) ?? name;
}
