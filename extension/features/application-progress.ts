import { showFrame } from '../overlay/frame';
import type { Feature } from './feature';

export default {
  id: 'application-progress',
  summary: 'Tells on the history list how long an application has waited and what comes next.',
  on: ['application-history'],
  init({ page }, signal) {
    if (page.applications.some(({ scheme }) => scheme === 'reporting-training')) showFrame(signal);
  },
} satisfies Feature<'application-history'>;
