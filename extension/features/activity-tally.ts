import type { Feature } from './feature';

export default {
  id: 'activity-tally',
  summary: 'Adds up the activities ticked in the portal’s dialog, live in the frame. Never ticks.',
  on: ['practical-activities'],
  show: ({ page }) => ({ frame: page.activities.length > 0 }),
} satisfies Feature<'practical-activities'>;
