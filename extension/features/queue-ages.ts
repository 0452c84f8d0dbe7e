import type { Feature } from './feature';

export default {
  id: 'queue-ages',
  summary: 'Marks on the staff’s list how long each waiting application has waited. Clicks no approval.',
  on: ['approval-queue'],
  show({ ages }) {
    if (!ages) return undefined;
    const marks = ages.flatMap((age, at) =>
      age ? [{ at, text: age.text, state: age.level > 1 ? ('not-met' as const) : ('unknown' as const) }] : [],
    );
    return { frame: true, marks };
  },
} satisfies Feature<'approval-queue'>;
