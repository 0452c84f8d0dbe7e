import { type Activity, activities, activityCategories } from '#core/schemes/reporting-training/activities';

/**
 * The catalogue as the portal's screen writes it: with full-width parentheses where the paper form has half-width
 * ones (briefing L358 and L683; seen for one item, assumed for the others).
 */
const onScreen = ({ label }: Activity): string => label.replaceAll('(', '（').replaceAll(')', '）');

export const labelledActivities: readonly { id: string; label: string; category: number }[] = activities.map(
  (activity) => ({ id: activity.id, label: onScreen(activity), category: activity.category }),
);

export { activityCategories };
