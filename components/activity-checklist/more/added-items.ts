import type { ActivityId } from '#core/assessment';
import { fold } from '#core/fold';
import { activities, activityCategories } from '#core/schemes/reporting-training/activities';
import type { AddedFault } from '../../words/activity-checklist/more/words';

/** An item of an association's own. A category is the number of one of the catalogue's, or a heading. */
export type AddedItem = {
  readonly id: ActivityId;
  readonly label: string;
  readonly category?: number | string;
};
export type AddedProblem = { readonly at?: number; readonly label?: string; readonly fault: AddedFault };
export type AddedItems = { readonly items: readonly AddedItem[]; readonly problems: readonly AddedProblem[] };

/** Ours, not the scheme's: far above any association's list. */
const most = 200;
const notJson = Symbol();

/** Takes a list, or JSON of one, as it comes and never throws: what is no item is left out, with its reason. */
export function readAddedItems(input: unknown): AddedItems {
  if (input === undefined) return { items: [], problems: [] };
  const list = typeof input === 'string' ? parsed(input) : input;
  if (!Array.isArray(list))
    return { items: [], problems: [{ fault: list === notJson ? 'not-json' : 'not-a-list' }] };
  const taken = new Set(activities.flatMap(({ id, label }) => [fold(id), fold(label)]));
  const items: AddedItem[] = [];
  const problems: AddedProblem[] = [];
  for (const [index, each] of list.slice(0, most + 1).entries()) {
    const read = index === most ? 'too-many' : readItem(each);
    if (typeof read === 'string') {
      problems.push({ at: index + 1, fault: read, ...labelOf(each) });
      continue;
    }
    // The same activity under two ids would count twice.
    const names = [fold(read.id), fold(read.label)];
    if (names.some((name) => taken.has(name)))
      problems.push({ at: index + 1, fault: 'known', ...labelOf(each) });
    else items.push(read);
    for (const name of names) taken.add(name);
  }
  return { items, problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

type Fields = { readonly id?: unknown; readonly label?: unknown; readonly category?: unknown };

function readItem(input: unknown): AddedItem | AddedFault {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'not-an-item';
  const { id, label, category }: Fields = input;
  if (typeof id !== 'string' || id.trim() === '') return 'no-id';
  if (typeof label !== 'string' || label.trim() === '') return 'no-label';
  const heading = category === undefined || category === null ? undefined : readCategory(category);
  if (heading === '') return 'no-category';
  // As long as a record lets an activity be.
  if ([id, label, String(heading)].some((text) => text.trim().length > 200)) return 'too-long';
  return { id: id.trim(), label: label.trim(), ...(heading !== undefined && { category: heading }) };
}

/** 「２」 and "2" are the catalogue's second category; a number it lacks is none. */
function readCategory(category: unknown): number | string {
  const text = typeof category === 'string' || typeof category === 'number' ? fold(String(category)) : '';
  const own = activityCategories.find(({ no }) => String(no) === text)?.no;
  return own ?? (/^[\d.-]*$/.test(text) ? '' : text);
}

function labelOf(input: unknown): { readonly label?: string } {
  if (typeof input !== 'object' || input === null) return {};
  const { label }: Fields = input;
  return typeof label === 'string' ? { label: label.slice(0, 40) } : {};
}
