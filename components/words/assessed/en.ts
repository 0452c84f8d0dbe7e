import { formatDay, formatFiscalYear } from '#core/format-dates-en';
import { formatUnits } from '#core/units';
import type { RecordOrigin } from '../../record/state';
import { headlineEn } from '../headline-en';
import { marked } from '../marked';
import type { AssessedWords } from './words';

const units = (value: number) => `${formatUnits(value)} ${value === 1 ? 'unit' : 'units'}`;
const activitiesOf = (count = 0) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

const step: AssessedWords['next']['step'] = ({ kind, units: value, count }) =>
  kind === 'activity'
    ? `${activitiesOf(count)} of practical training (${units(value)})`
    : `${units(value)} of classroom training`;

const origins: Record<RecordOrigin, string> = {
  none: '',
  page: 'From the record this page gives.',
  address: 'From the record of this site.',
  file: 'From the file you loaded.',
  storage: 'From what is kept in this browser.',
  visitor: 'From what you entered.',
};

export const assessedEn: AssessedWords = marked({
  lang: 'en',
  faq: {
    q1: 'Can the Family Physician Function Report (かかりつけ医機能報告) be filed without having completed the training?',
  },
  outcome: {
    met: 'Sufficient',
    'not-met': 'Short',
    unknown: 'Not known',
    'not-applicable': 'Not applicable',
  },
  units,
  fiscalYear: (year) => formatFiscalYear(year),
  provisional: 'Provisional',
  provisionalLong:
    'This year’s requirements could not be confirmed yet. Last year’s are used (provisional, 暫定).',
  headline: headlineEn,
  part: { classroom: 'Classroom training', practical: 'Practical training', total: 'Total' },
  present: { met: 'Present', 'not-met': 'Short', unknown: 'Not known', 'not-applicable': 'Not applicable' },
  ofRequired: (required) => `At least ${units(required)} needed`,
  shortBy: (value) => `${units(value)} to go`,
  next: {
    title: 'What to do next',
    either: 'Either of these meets the requirements:',
    and: ' and ',
    step,
    way: (steps) =>
      steps.length === 1 && steps[0]?.kind === 'activity'
        ? `Registering ${step(steps[0])} meets the requirements. Past activities count too.`
        : `Adding ${steps.map(step).join(' and ')} meets the requirements.`,
  },
  misleadingBadge:
    'The total on MAMIS reads “sufficient” (単位充足), but that checks the total alone. Both classroom and practical training are required.',
  reasonsTitle: (count) => `Why (${count === 1 ? '1 reason' : `${count} reasons`})`,
  source: (source) =>
    `Source: ${source.replaceAll('briefing', 'transcript of the slides of the Kyoto Medical Association, 24 December 2025,')}`,
  inferred: ' (not spelt out there, but inferred from what it says)',
  origin: (from, asOf) => `${asOf ? `Figures as of ${formatDay(asOf)}. ` : ''}${origins[from]}`,
});
