// For test/components/activity-checklist: a checklist on a page, and what it shows.
import type { KakariActivityChecklist } from '../../components/activity-checklist/activity-checklist';
import { define } from '../../components/define';
import { mount, ok } from './elements';
import { record, root, until } from './records';

define();
// The chunks are built on the fly here: fetched beforehand, they do not eat up the time of the first test.
await Promise.all([
  import('../../components/record/keeper'),
  import('../../components/record/reader'),
  import('../../components/activity-checklist/more/index'),
  import('../../components/words/en'),
]);

export const checklist = (more: Partial<KakariActivityChecklist> = {}) =>
  Object.assign(document.createElement('kakari-activity-checklist'), more);

/** Beside a summary inside a record. */
export async function inRecord(activities: readonly string[], more: Partial<KakariActivityChecklist> = {}) {
  const provider = record({ record: { version: 1, activities } });
  const element = checklist(more);
  provider.append(element);
  await mount(provider);
  await until(() => element.value.length === activities.length);
  await element.updateComplete;
  return { provider, element };
}

export const every = <E extends Element = HTMLElement>(element: Element, selector: string) => [
  ...root(element).querySelectorAll<E>(selector),
];
export const rows = (element: Element) => every<HTMLLabelElement>(element, '.item');
export const shownRows = (element: Element) => rows(element).filter((row) => row.checkVisibility());
export const wordsOf = (node: Element | undefined | null) =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
export const legends = (element: Element) => every(element, 'legend').map(wordsOf);

export function box(element: Element, id: string): HTMLInputElement {
  const found = every<HTMLInputElement>(element, '.item input').find(({ value }) => value === id);
  ok(found, `there is no ${id}`);
  return found;
}
export const ticked = (element: Element) =>
  every<HTMLInputElement>(element, '.item input').flatMap(({ checked, value }) => (checked ? value : []));

export const tally = (element: Element) => wordsOf(root(element).querySelector('.tally b'));

export function filter(element: Element): HTMLInputElement {
  const field = root(element).querySelector<HTMLInputElement>('#filter');
  ok(field);
  return field;
}

/** Types as a visitor does; the rows follow. */
export async function look(element: KakariActivityChecklist, text: string): Promise<void> {
  filter(element).value = text;
  filter(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  if (text) await until(() => within(element, '[part=filter] button'));
  await element.updateComplete;
}

export const within = (element: Element, selector: string) => root(element).querySelector(selector);
export const hits = (element: Element) => wordsOf(within(element, '[part=filter] [role=status]'));
