import type { Feature } from './feature';

export default {
  id: 'true-verdict',
  summary: 'Lays what the rule says beside the portal’s total badge, which tests the sum alone.',
  on: ['completion-application'],
  // No verdict: another scheme is chosen, or a figure is there that cannot be read for certain.
  show: ({ verdict }) => (verdict ? { frame: true, marks: [{ ...verdict, at: 'verdict' }] } : undefined),
} satisfies Feature<'completion-application'>;
