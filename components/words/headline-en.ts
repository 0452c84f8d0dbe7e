import type { Headline } from '#core/schemes/reporting-training/headline';

export const headlineEn: Readonly<Record<Headline, string>> = {
  met: 'The requirements are met',
  'both-missing': 'Classroom and practical training are missing',
  'classroom-missing': 'Classroom training (座学研修) is missing',
  'practical-missing': 'Practical training (実地研修) is missing',
  'total-short': 'The total is too low',
  unknown: 'No verdict is possible yet',
  'unknown-year': 'The requirements on this day are not known',
};
