import type { StaffWords } from './words';

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const ago: (age: Parameters<StaffWords['timeAndAgo']>[1]) => string = ({ minutes, calendarDays }) => {
  if (calendarDays > 0) return `${many(calendarDays, 'day')} ago`;
  if (minutes >= 60) return `${many(Math.floor(minutes / 60), 'hour')} ago`;
  return minutes > 1 ? `${minutes} minutes ago` : 'just now';
};

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

export const staffEn: StaffWords = {
  proxyEntry: 'Entering a paper application',
  title: 'Waiting applications',
  opensPortal: 'Where the list is, is not known yet: this opens the login page of MAMIS.',
  looked: 'I looked just now',
  lookedWhat: '“I looked just now” is for when you looked elsewhere. The number stays.',
  lookedDone: 'It is noted that you looked.',
  lastLooked: 'Last look',
  neverLooked: 'not yet',
  timeAndAgo: (time, age) => `${time} (${ago(age)})`,
  next: 'Next reminder',
  nextSoon: 'in a moment',
  nextNone: 'none is planned',
  notificationsOff:
    'Notifications are switched off in the options. The mark in the toolbar and the line in MAMIS are still shown.',
  refused:
    'This computer does not let notifications through. The mark in the toolbar and the line in MAMIS are still shown. To get notifications, allow those of this browser in the computer’s settings.',
  notStored: 'It was not stored. Everything stays as it was. Restart the browser and try again.',
  unreadable:
    'What is kept in this browser cannot be read, so the number of waiting applications cannot be shown, and nothing is reminded of. Restart the browser.',
  because: {
    'role-off':
      'Staff of an association: choose “Association staff” in the options to be reminded of waiting applications.',
    'schemes-off': 'Every scheme is switched off. Choose one under “Schemes” in the options to be reminded.',
    'never-read': 'The number is not known, so you are reminded by the days since the list was looked at.',
    'never-complete':
      'The whole list was not shown yet. More applications may be waiting. They are counted anew once all rows are shown.',
    'some-only-counted':
      'Applications whose applicant or time could not be read are counted, and no more than that.',
    'look-due': 'It is time to look at the list.',
    'holidays-unknown':
      'The holidays of this year are not known, so only Saturdays and Sundays count as days off.',
  },
  snoozed: (until) => `No notifications until ${until}.`,
  options: 'Open the options',
  bySchemes: 'By scheme',
  count: (count) => `${count}`,
  oldest: (waits) => `oldest: ${waits}`,
  rows: 'Oldest first',
  applied: (time) => `applied ${time}`,
  inRow: (scheme) => scheme.replace(/ \([^)]*\)$/, ''),
  markDone: 'Done',
  markDoneWhat: 'Mark as done',
  undo: 'Undo',
  done: 'Done (処理済み)',
  doneRows: (count) => `Marked as done: ${count} (last 7 days)`,
  saidDone: 'Marked as done.',
  saidUndone: 'No longer marked as done.',
  more: (count) => `${count} more`,
  all: 'See all of them, and the year',
  snooze: {
    title: 'Pause notifications',
    what: 'The mark in the toolbar and the line in MAMIS are shown meanwhile.',
    hour: '1 hour',
    tomorrow: 'Until tomorrow',
    days: 'Number of days',
    daysUnit: 'days',
    daysSet: 'Pause',
    daysRefused: 'Enter a whole number from 1 to 30.',
    end: 'Resume notifications',
    ended: 'Notifications are on again.',
  },
  year: {
    title: 'The year in numbers',
    what: 'Counted from the lists this browser showed. What it did not show, and what was looked at on another computer, is not in them. Applications count in the month they were made, everything else in the month it was seen. Gone: no longer on the list. Done: marked by hand.',
    empty:
      'There is nothing to count yet. Show the list of applications to approve in MAMIS, and they are counted by month.',
    fiscalYear: 'Fiscal year',
    scheme: 'Scheme',
    allSchemes: 'All schemes',
    chart: (year) => `Chart of the numbers by month in ${year}. The table below says the same.`,
    columns: {
      applied: 'Applied',
      approved: 'Approved',
      returned: 'Returned',
      gone: 'Gone',
      byHand: 'Done',
    },
    month: 'Month',
    monthName: (month) => months[month - 1] ?? '',
    monthShort: (month) => (months[month - 1] ?? '').slice(0, 1),
    total: 'Total',
    unseen: 'not seen',
    count: (count) => `${count}`,
    save: 'Save as CSV',
    saveWhat: 'Saves the numbers of the year as a file for Excel. No name and no number of a person.',
    saved: (file) => `${file} was saved.`,
    file: (year) => `kakari-applications-FY${year}.csv`,
    csvYear: 'Year',
    csvScheme: 'Scheme',
  },
};
