import type { ActivityId } from '#core/assessment';

/** As check boxes of one name would send them. */
export function formEntries(name: string, ids: readonly ActivityId[]): FormData {
  const data = new FormData();
  for (const id of ids) data.append(name, id);
  return data;
}
