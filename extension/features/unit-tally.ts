import type { Feature } from './feature';

export default {
  id: 'unit-tally',
  summary: 'Shows the figures last seen of this physician, with their time, where the portal shows none.',
  on: ['my-page', 'training-home'],
  show: ({ remembered }) => ({ frame: remembered }),
} satisfies Feature<'my-page' | 'training-home'>;
