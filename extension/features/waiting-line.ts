import type { Feature } from './feature';

export default {
  id: 'waiting-line',
  summary: 'Tells staff on every page of the portal how many applications wait for approval.',
  show: ({ waiting }) => (waiting ? { line: waiting } : undefined),
} satisfies Feature;
