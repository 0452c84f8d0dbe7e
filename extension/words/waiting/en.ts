import type { Age } from '#core/reminders';
import { schemeNamesEn } from '../schemes';
import type { WaitingWords } from './words';

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

// From a Saturday to the Sunday after it no working day has passed: nobody counts those as '0 working days'.
const waits: WaitingWords['waits'] = ({ workingDays, calendarDays }) => {
  if (workingDays > 0) return many(workingDays, 'working day');
  if (calendarDays > 1) return `${calendarDays} days (no working day)`;
  return calendarDays === 1 ? 'since yesterday' : 'since today';
};

function rowMark({ workingDays, calendarDays }: Age): string {
  if (workingDays > 0) return `waits ${many(workingDays, 'working day')}`;
  if (calendarDays > 1) return `applied ${calendarDays} days ago`;
  return calendarDays === 1 ? 'applied yesterday' : 'applied today';
}

const checked: WaitingWords['checked'] = ({ minutes, calendarDays }) => {
  if (calendarDays > 0) return `seen ${many(calendarDays, 'day')} ago`;
  if (minutes >= 60) return `seen ${many(Math.floor(minutes / 60), 'hour')} ago`;
  return minutes > 1 ? `seen ${minutes} minutes ago` : 'seen just now';
};

const count: WaitingWords['count'] = (waiting) => {
  if (waiting.status === 'off') return 'Reminders are off.';
  if (waiting.count === undefined) return 'The list of applications could not be read yet.';
  const at = waiting.checked ? ` (${checked(waiting.checked)})` : '';
  return waiting.count === 0
    ? `No application is waiting${at}`
    : `${many(waiting.count, 'application')} waiting for approval${at}`;
};

const period: WaitingWords['period'] = ({ period: near }) => {
  if (near === undefined) return '';
  const doubt = near.verified ? '' : ' (date not verified)';
  return near.daysLeft === 0
    ? `The report period of ${near.prefecture} ends today${doubt}.`
    : `${many(near.daysLeft, 'day')} to the end of the report period of ${near.prefecture}${doubt}.`;
};

const look: (waiting: Parameters<WaitingWords['tooltip']>[0]) => string = ({ opened }) => {
  if (opened === undefined) return 'The list of applications has not been opened yet.';
  return opened.calendarDays > 0
    ? `The list of applications has not been opened for ${many(opened.calendarDays, 'day')}.`
    : 'It is time to look at the list of applications.';
};

export const waitingEn: WaitingWords = {
  lang: 'en',
  count,
  openList: 'Open the list',
  checked,
  waits,
  level: { 0: '', 1: 'waiting', 2: 'waiting long', 3: 'urgent' },
  rowMark: (age, level) => rowMark(age) + (level === 3 ? ', urgent' : ''),
  scheme: { ...schemeNamesEn, unknown: 'Applications whose scheme could not be read' },
  tooltip: (waiting) =>
    [
      waiting.count === undefined ? '' : `${count(waiting)}.`,
      waiting.lookDue ? look(waiting) : '',
      period(waiting),
    ]
      .filter((part) => part !== '')
      .join(' '),
  notificationTitle: (waiting) =>
    (waiting.count ?? 0) > 0 ? count(waiting) : 'Please look at the list of applications',
  notificationMessage: (waiting, why) => {
    const oldest = waiting.oldest ? `The oldest has waited ${waits(waiting.oldest)}.` : '';
    const age = why.some((each) => each !== 'look' && each !== 'again') || (waiting.count ?? 0) > 0;
    return [age ? oldest : '', waiting.lookDue ? look(waiting) : '', period(waiting)]
      .filter((part) => part !== '')
      .join('\n');
  },
  notificationButtons: { open: 'Open the list', hour: 'Again in an hour' },
  period,
};
