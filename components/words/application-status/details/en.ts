import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { ApplicationDetailWords } from './words';

const history = '認定(修了)申請履歴 (application history)';
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const working = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

export const applicationDetailsEn: ApplicationDetailWords = {
  label: 'Application',
  state: {
    none: 'No application',
    pending: 'Waiting for approval',
    returned: 'Returned',
    approved: 'Approved',
    unknown: 'State not known',
  },
  headline: {
    none: 'There is no application yet',
    pending: 'The application waits for approval (承認待ち)',
    returned: 'The application was returned (差戻し)',
    approved: 'Approved (承認済): the certificate is ready',
    unknown: 'The state of the application is not known',
  },
  waited: (days) => {
    if (days === 0) return 'applied that day';
    return days === 1 ? '1 day' : `${days} days`;
  },
  fact: { status: 'State', appliedAt: 'Applied', fiscalYear: 'Fiscal year', waiting: 'Waiting' },
  at: (day, time) => `${formatDay(day, 'en')}, ${time}`,
  timeUnreadable: 'time not known',
  statusUnreadable: 'state not known',
  waiting: (calendarDays, workingDays) => {
    if (calendarDays === 0) return 'since this day';
    return workingDays === undefined
      ? days(calendarDays)
      : `${days(calendarDays)} (${working(workingDays)}: without weekends and public holidays)`;
  },
  nextTitle: 'What to do next',
  next: {
    apply: [
      'On your MAMIS page, choose 研修管理, then 認定(修了)申請.',
      'Make sure that there are units of both classroom and practical training, then click 申請する (apply).',
    ],
    'ask-association': [
      'In fiscal year 2025 this scheme took applications on paper. Whether MAMIS takes them now is not published.',
      'Please ask your medical association.',
    ],
    'wait-and-look-again': [
      'Please wait until the medical association you applied to approves it.',
      'Nothing notifies the association of an application. Whether physicians are notified of the approval is not published.',
      `Please look at ${history} on MAMIS now and then.`,
    ],
    'read-reason': [
      `On MAMIS, click 差し戻し in ${history} to read the reason.`,
      'Above the list is a button 申請内容確認・変更 (check or change the application). What follows is not published. If in doubt, please ask the medical association you applied to.',
    ],
    'download-certificate': ['The certificate (修了証) can be downloaded from MAMIS.'],
    'look-at-list': [`Please look at the state (申請(申告)状況) in ${history} on MAMIS.`],
  },
  earlier: ({ fiscalYear = 0 }) =>
    `This application is of ${formatFiscalYear(fiscalYear, 'en')}, not of the present fiscal year.`,
  again: {
    'only-a-duplicate': 'There is no need to apply again. It would only make a duplicate.',
    'no-duplicate': '',
    unknown:
      'Whether you need to apply again is not known. Before you do, please ask the medical association you applied to.',
  },
  reasonsTitle: (count) => `What this rests on (${count})`,
};
