import type { ActivityId } from '#core/assessment';
import { fold } from '#core/fold';
import { activityIdOf } from '#core/schemes/reporting-training/activity-id';
import type { MoreChecklistWords } from '../../words/activity-checklist/more/words';
import { type Group, inCatalogue } from '../groups';
import type { AddedItem } from './added-items';

/**
 * All that can be ticked: the catalogue with what the association adds, then the association's own headings, then
 * what only the record knows, by the label it has there.
 */
export function allGroups(
  catalogue: readonly Group[],
  added: readonly AddedItem[],
  recorded: Iterable<ActivityId>,
  words: MoreChecklistWords,
): readonly Group[] {
  const of = (category: number | string | undefined) => added.filter((item) => item.category === category);
  const headings = new Set(added.map(({ category }) => category).filter((one) => typeof one !== 'number'));
  const ids = new Set([...recorded].map((id) => idOf(id, added)));
  const elsewhere = [...ids].filter((id) => !inCatalogue(id) && !added.some((item) => item.id === id));
  return [
    ...catalogue.map((group) => ({ ...group, items: [...group.items, ...of(group.no)] })),
    ...[...headings].map((heading) => ({ label: heading ?? words.group.added, items: of(heading) })),
    { label: words.group.recorded, items: elsewhere.map((id) => ({ id, label: id })) },
  ].filter(({ items }) => items.length > 0);
}

export const idOf = (name: ActivityId, added: readonly AddedItem[]): ActivityId =>
  added.find(({ id, label }) => id === name || fold(label) === fold(name))?.id ?? activityIdOf(name);
