import type { Feature } from './feature';

export default {
  id: 'duplicate-guard',
  summary: 'Says before 申請する that another application would only be a duplicate. Blocks nothing.',
  on: ['completion-application'],
  show: ({ duplicate }) =>
    duplicate ? { marks: [{ at: 'apply', text: duplicate, state: 'unknown' }] } : undefined,
} satisfies Feature<'completion-application'>;
