import { formatDay, formatFiscalYear } from '#core/format-dates-en';
import { marked } from '../../marked';
import type { ApplicationDetailWords } from './words';

const history = '認定(修了)申請履歴 (application history)';
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

export const applicationDetailsEn: ApplicationDetailWords = marked({
  label: 'Application',
  state: {
    none: 'No application',
    pending: 'Waiting for approval',
    returned: 'Returned',
    approved: 'Approved',
    unknown: 'Status not known',
  },
  headline: {
    none: 'There is no application yet',
    pending: 'The application is waiting for approval (承認待ち)',
    returned: 'The application was returned (差戻し)',
    approved: 'Approved (承認済): the certificate is ready',
    unknown: 'The status of the application is not known',
  },
  waited: (days) => {
    if (days === 0) return 'applied on this day';
    return days === 1 ? '1 day' : `${days} days`;
  },
  fact: { status: 'Status', appliedAt: 'Applied', fiscalYear: 'For', waiting: 'Waiting' },
  at: (day, time) => `${formatDay(day)}, ${time}`,
  timeUnreadable: 'time not known',
  statusUnreadable: 'status not known',
  waiting: (calendarDays, workingDays) => {
    if (calendarDays === 0) return 'applied on this day';
    return workingDays === undefined
      ? days(calendarDays)
      : `${days(calendarDays)} (${workingDays} without weekends and public holidays)`;
  },
  nextTitle: 'What to do next',
  next: {
    apply: [
      'On My Page (マイページ) of MAMIS, choose 研修管理 (training), then 認定(修了)申請 (application).',
      'Make sure that there are units of both classroom and practical training, then click 申請する (apply).',
    ],
    'ask-association': [
      'In Kyoto, applications for this scheme were on paper in fiscal year 2025. Whether MAMIS takes them now could not be confirmed.',
      'Please ask your medical association.',
    ],
    'wait-and-look-again': [
      'Please wait for approval by the medical association you applied to.',
      'MAMIS does not notify associations of applications. Whether physicians are notified of the approval could not be confirmed.',
      `Please check ${history} on MAMIS now and then.`,
    ],
    'read-reason': [
      `On MAMIS, click 差し戻し in ${history} to read the reason.`,
      'Above the list is a button 申請内容確認・変更 (check or change the application). What follows could not be confirmed. If in doubt, please ask the medical association you applied to.',
    ],
    'download-certificate': ['The certificate (修了証) can be downloaded from MAMIS.'],
    'look-at-list': [`Please check the status (申請(申告)状況) in ${history} on MAMIS.`],
  },
  earlier: ({ fiscalYear = 0 }) =>
    `This application is for ${formatFiscalYear(fiscalYear)}, not for the present one.`,
  again: {
    'only-a-duplicate': 'There is no need to apply again. It would only make a duplicate.',
    'no-duplicate': '',
    unknown:
      'It is not known whether you need to apply again. Before you do, please ask the medical association you applied to.',
  },
  reasonsTitle: (count) => `What this is based on (${count})`,
});
