import type { ActivityId } from '#core/assessment';
import { activities, activityCategories } from '#core/schemes/reporting-training/activities';
import type { ActivityChecklistWords } from '../words/activity-checklist/words';

/** `term` is the Japanese wording, where `label` is not. */
export type Wording = { readonly label: string; readonly term?: string };
export type Item = Wording & { readonly id: ActivityId };
/** `no` is the number of one of the catalogue's categories. */
export type Group = Wording & { readonly no?: number; readonly items: readonly Item[] };

const wording = (label: string, translated: string | undefined): Wording =>
  translated ? { label: translated, term: label } : { label };

/** The catalogue in its categories. */
export const catalogue = ({ category: headings, item: labels }: ActivityChecklistWords): readonly Group[] =>
  activityCategories.map(({ no, label }) => ({
    no,
    ...wording(label, headings?.[no]),
    items: activities
      .filter(({ category }) => category === no)
      .map((activity) => ({ id: activity.id, ...wording(activity.label, labels?.[activity.id]) })),
  }));

export const inCatalogue = (id: ActivityId): boolean => activities.some((activity) => activity.id === id);
