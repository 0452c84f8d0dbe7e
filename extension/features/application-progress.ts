import type { Feature } from './feature';

export default {
  id: 'application-progress',
  summary: 'Tells on the history list how long an application has waited and what comes next.',
  on: ['application-history'],
  show: ({ page }) => ({ frame: page.applications.some(({ scheme }) => scheme === 'reporting-training') }),
} satisfies Feature<'application-history'>;
