import type { RecordState } from '../../record/state';
import { unitsPerActivity } from '../tally';

/** What the record says the portal showed, where the ticks come to something else. */
export function shownOtherwise(state: RecordState, count: number): number | undefined {
  const { activities, practicalUnits } = state.record;
  const each = unitsPerActivity(state);
  if (activities === undefined || practicalUnits === undefined || each === undefined) return undefined;
  return practicalUnits.units === count * each ? undefined : practicalUnits.units;
}
