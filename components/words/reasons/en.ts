import { formatUnits } from '#core/units';
import type { ReasonWords } from './words';

const units = (value: number) => `${formatUnits(value)} ${value === 1 ? 'unit' : 'units'}`;
const activitiesOf = (count = 0) => `${count} ${count === 1 ? 'activity' : 'activities'}`;

export const reasonsEn: ReasonWords = {
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
    'practical-present': ({ units: value = 0, count = 0, perActivity = 0 }) =>
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
    'total-reached': ({ units: value, atLeast = 0, required = 0 }) =>
      value === undefined
        ? `The total is at least ${units(atLeast)}; ${units(required)} are needed.`
        : `The total is ${units(value)}; ${units(required)} are needed.`,
    'total-short': ({ units: value, atMost = 0, required = 0, shortBy = 0 }) =>
      value === undefined
        ? `The total is at most ${units(atMost)}; at least ${units(required)} are needed.`
        : `The total is ${units(value)}; at least ${units(required)} are needed. ${units(shortBy)} to go.`,
    'total-unknown': ({ required = 0 }) => `Whether the total reaches ${units(required)} is not known yet.`,
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
    'unknown-year': ({ firstYear = 0, lastYear = 0 }) =>
      `kakari knows the requirements of fiscal years ${firstYear} to ${lastYear}.`,
    'not-a-day': () => 'The day to judge on is not a date. It is given like 2025-12-01.',
  },
  rule: {
    classroom: 'Classroom training is present',
    practical: 'Practical training is present',
    total: 'Sum of units',
    'search-period': 'Search period',
    applicant: 'Who applies, and where',
    year: 'Fiscal year',
  },
  advice: 'Note',
  unknownBecause: 'A verdict is possible once this is known:',
};
