import { showFrame } from '../overlay/frame';
import type { Feature } from './feature';

export default {
  id: 'activity-tally',
  summary: 'Adds up the activities ticked in the portal’s dialog, live in the frame. Never ticks.',
  on: ['practical-activities'],
  init({ page }, signal) {
    if (page.activities.length > 0) showFrame(signal);
  },
} satisfies Feature<'practical-activities'>;
