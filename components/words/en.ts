import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { UnitsFault } from '#core/units';
import { formatUnits } from '#core/units';
import type { RecordOrigin } from '../record/state';
import { faqEn } from './faq-en';
import { headlineEn } from './headline-en';
import type { Words } from './words';

const units = (value: number) => `${formatUnits(value)} ${value === 1 ? 'unit' : 'units'}`;
const activitiesOf = (count = 0) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

const step: Words['next']['step'] = ({ kind, units: value, count }) =>
  kind === 'activity'
    ? `${activitiesOf(count)} of practical training (${units(value)})`
    : `${units(value)} of classroom training`;

const faults: Record<UnitsFault, (grid: number) => string> = {
  empty: () => '',
  'not-a-number': () => 'Please enter a number, such as 568.5.',
  negative: () => 'Please enter a number of 0 or more.',
  'off-grid': (grid) => `Please enter a number in steps of ${grid}.`,
  'not-finite': () => 'Please enter a number, such as 568.5.',
  'too-large': () => 'This number is too large.',
};

const origins: Record<RecordOrigin, string> = {
  none: '',
  page: 'From the record this page gives.',
  address: 'From the record of this site.',
  file: 'From the file you loaded.',
  storage: 'From what is kept in this browser.',
  visitor: 'From what you entered.',
};

/** English: says the same, plainly, with the Japanese term in brackets once. */
export const en: Words = {
  lang: 'en',
  scheme: {
    'reporting-training':
      'Training for the Family Physician Function Reporting System (かかりつけ医機能報告制度にかかる研修)',
    'family-physician-training':
      'JMA Family Physician Function Training Scheme (日医かかりつけ医機能研修制度)',
  },
  outcome: {
    met: 'Sufficient',
    'not-met': 'Short',
    unknown: 'Not known',
    'not-applicable': 'Not applicable',
  },
  units,
  fiscalYear: (year) => formatFiscalYear(year, 'en'),
  provisional: 'Provisional',
  provisionalLong:
    'The requirements of this year are not published yet. Those of the year before are used (provisional, 暫定).',
  headline: headlineEn,
  part: { classroom: 'Classroom training', practical: 'Practical training', total: 'Total' },
  present: { met: 'Present', 'not-met': 'Short', unknown: 'Not known', 'not-applicable': 'Not applicable' },
  ofRequired: (required) => `at least ${units(required)} needed`,
  shortBy: (value) => `${units(value)} to go`,
  reason: {
    'classroom-present': ({ units: value = 0 }) =>
      `There are ${units(value)} of classroom training. The minimum is not published.`,
    'classroom-absent': () => 'There is no unit of classroom training. Both parts are required.',
    'classroom-unsettled': ({ unsettled = 0 }) =>
      `It is not known whether ${units(unsettled)} of classroom training fall within the search period.`,
    'classroom-missing': () => 'The units of classroom training are not known.',
    'classroom-not-a-number': () => 'The units of classroom training are not a number.',
    'classroom-negative': () => 'The units of classroom training are below zero.',
    'classroom-off-grid': () => 'Units of classroom training come in steps of 0.5.',
    'classroom-not-finite': () => 'The units of classroom training cannot be read as a number.',
    'classroom-too-large': () => 'The units of classroom training are too large.',
    'practical-present': ({ units: value = 0, count = 0, perActivity = 5 }) =>
      `There are ${units(value)} of practical training (${activitiesOf(count)} × ${units(perActivity)}).`,
    'practical-absent': () => 'There is no unit of practical training. Both parts are required.',
    'practical-disagrees': () => 'The units of practical training and the activities chosen do not agree.',
    'practical-not-a-list': () => 'The activities of practical training cannot be read as a list.',
    'practical-missing': () => 'The units of practical training are not known.',
    'practical-not-a-number': () => 'The units of practical training are not a number.',
    'practical-negative': () => 'The units of practical training are below zero.',
    'practical-off-grid': () => 'Units of practical training come in steps of 5.',
    'practical-not-finite': () => 'The units of practical training cannot be read as a number.',
    'practical-too-large': () => 'The units of practical training are too large.',
    'total-reached': ({ units: value, atLeast = 0, required = 10 }) =>
      value === undefined
        ? `The total is at least ${units(atLeast)}; ${units(required)} are needed.`
        : `The total is ${units(value)}; ${units(required)} are needed.`,
    'total-short': ({ units: value, atLeast = 0, required = 10, shortBy }) =>
      `The total is ${units(value ?? atLeast)}; at least ${units(required)} are needed.${
        shortBy === undefined ? '' : ` ${units(shortBy)} to go.`
      }`,
    'total-unknown': ({ required = 10 }) => `Whether the total reaches ${units(required)} is not known yet.`,
    'search-period-known': ({ from = 0, to = 0 }) =>
      `The portal searches classroom units of fiscal years ${from} to ${to}. There is no need to change it.`,
    'search-period-end-unknown': ({ from = 0 }) =>
      `Last year the portal searched classroom units from fiscal year ${from}. The end for this year is not published.`,
    'applicant-member': () =>
      'For physicians in clinical work in the community. Members leave the association as the portal presets it.',
    'applicant-non-member': () =>
      'Non-members may apply too. Where to apply varies by region. The paper form asks for a copy of the medical licence.',
    'applicant-not-clinical': () =>
      'In principle for physicians in clinical work. Please ask the medical association whether you may apply.',
    'applicant-not-stated': () =>
      'For physicians in clinical work in the community. Where to apply depends on membership.',
    'unknown-year': () => 'kakari does not know the requirements of the fiscal year of this day.',
  },
  rule: {
    classroom: 'Classroom training is present',
    practical: 'Practical training is present',
    total: 'Sum of units',
    'search-period': 'Search period',
    applicant: 'Who applies, and where',
    year: 'Fiscal year',
  },
  next: {
    title: 'What to do next',
    either: 'Either of these completes the training:',
    and: ' and ',
    step,
    way: (steps) =>
      steps.length === 1 && steps[0]?.kind === 'activity'
        ? `Registering ${step(steps[0])} completes the training. Past activities count too.`
        : `Adding ${steps.map(step).join(' and ')} completes the training.`,
  },
  misleadingBadge:
    'The total on MAMIS reads “sufficient” (単位充足), but it tests the sum alone. Both classroom and practical training are required.',
  reasonsTitle: (count) => `Why (${count} reasons)`,
  source: (source) =>
    `Source: ${source.replaceAll('briefing', 'briefing of the Kyoto Medical Association, 24 December 2025,')}`,
  unverified: 'Not confirmed by any published source',
  advice: 'Note',
  faq: faqEn,
  twoSchemes: 'This is not the JMA Family Physician Function Training Scheme (日医かかりつけ医機能研修制度).',
  recordUnavailable: 'The record could not be loaded. What was shown before stays as it was.',
  rulesTitle: 'Both classroom and practical training, 10 units in sum',
  rules:
    'Both classroom training (座学研修: units of the JMA continuing medical education) and practical training (実地研修: activities rooted in the community, 5 units each) are required, at least 10 units in sum. On MAMIS, search (検索) on the application page to see your units.',
  unit: 'units',
  fault: (fault, grid) => faults[fault](grid),
  origin: (from, asOf) => `${asOf ? `Figures of ${formatDay(asOf, 'en')}. ` : ''}${origins[from]}`,
};
