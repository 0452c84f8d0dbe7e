import { formatDay, formatFiscalYear } from '#core/format-dates';
import type { ApplicationDetailWords } from './words';

const history = '認定(修了)申請履歴 (application history)';
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`);

export const applicationDetailsEn: ApplicationDetailWords = {
  faq: { q6: 'I applied more than once.' },
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
    if (days === 0) return 'applied that day';
    return days === 1 ? '1 day' : `${days} days`;
  },
  fact: { status: 'Status', appliedAt: 'Applied', fiscalYear: 'For', waiting: 'Waiting' },
  at: (day, time) => `${formatDay(day, 'en')}, ${time}`,
  timeUnreadable: 'time not known',
  statusUnreadable: 'status not known',
  waiting: (calendarDays, workingDays) => {
    if (calendarDays === 0) return 'since this day';
    return workingDays === undefined
      ? days(calendarDays)
      : `${days(calendarDays)} (${workingDays} without weekends and public holidays)`;
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
      'Please wait for approval by the medical association you applied to.',
      'MAMIS does not notify associations of applications. Whether physicians are notified of the approval is not published.',
      `Please check ${history} on MAMIS now and then.`,
    ],
    'read-reason': [
      `On MAMIS, click 差し戻し in ${history} to read the reason.`,
      'Above the list is a button 申請内容確認・変更 (check or change the application). What follows is not published. If in doubt, please ask the medical association you applied to.',
    ],
    'download-certificate': ['The certificate (修了証) can be downloaded from MAMIS.'],
    'look-at-list': [`Please check the status (申請(申告)状況) in ${history} on MAMIS.`],
  },
  certificateWay: {
    title: 'To download the certificate',
    clicks: [
      'Click 認定証・修了証ダウンロード on the left',
      'Choose 修了証等ダウンロード',
      'Choose かかりつけ医機能報告制度にかかる研修',
      'Click 検索 (search)',
      'Click 修了証 (certificate)',
    ],
  },
  returnReason: 'Why it was returned',
  returnReasonNotKnown: 'The reason is not in this record.',
  again: {
    'only-a-duplicate': 'There is no need to apply again. It would only make a duplicate.',
    'no-duplicate': '',
    unknown:
      'It is not known whether you need to apply again. Before you do, please ask the medical association you applied to.',
  },
  reason: {
    'nothing-applied-for': () => 'The list holds no application for this training.',
    'waits-for-approval': ({ calendarDays = 0 }) =>
      calendarDays === 0
        ? 'The medical association is working on the approval. You applied this day.'
        : `The medical association is working on the approval. You applied ${days(calendarDays)} ago.`,
    'working-days-not-known': () =>
      'The number of working days is not known, since there is no list of public holidays.',
    'reason-can-be-read': () => 'Click 差し戻し in the list to read the reason.',
    'change-button-shown': () =>
      'Above the list is a button 申請内容確認・変更 (check or change the application). What follows is not published.',
    'certificate-ready': () => 'Once an application is approved, the certificate can be downloaded.',
    'returned-beside': ({ count = 1 }) =>
      `${applications(count)} of the same fiscal year ${count === 1 ? 'was' : 'were'} returned, but another one is waiting or approved.`,
    'duplicates-do-no-harm': ({ count = 1 }) =>
      `There ${count === 1 ? 'is' : 'are'} ${count} more of the same fiscal year. That does no harm; please leave ${count === 1 ? 'it' : 'them'} as ${count === 1 ? 'it is' : 'they are'}.`,
    'deleting-disputed': () =>
      'The history shows a button 削除 (delete), but the briefing says that nothing can be deleted. Please leave it alone.',
    'again-makes-a-duplicate': () => 'Applying again would only make a duplicate.',
    'earlier-fiscal-year': ({ fiscalYear = 0 }) =>
      `This application is for ${formatFiscalYear(fiscalYear, 'en')}, not for the present one.`,
    'rows-set-aside': ({ count = 1 }) =>
      `${applications(count)} could not be read and ${count === 1 ? 'is' : 'are'} not taken into account.`,
    'list-not-given': () => 'There is no list of applications.',
    'day-unreadable': () => 'The day to judge on is not a date.',
  },
  reasonsTitle: (count) => `What this is based on (${count})`,
  duplicates: (count) => `Other applications of the same fiscal year (${count})`,
  earlierYears: (count) => `Applications of earlier fiscal years (${count})`,
  otherSchemes: (count) => `Applications for other schemes (${count})`,
  otherScheme: 'Another scheme',
  setAsideTitle: (count) => `Applications not taken into account (${count})`,
  setAside: {
    unreadable: 'The application cannot be read.',
    'time-unreadable': 'The time of application cannot be read.',
    'in-the-future': 'The time of application is after the day judged on.',
    'fiscal-year-unreadable': 'The fiscal year does not agree with the time of application.',
    'day-unreadable': 'The day to judge on is not a date.',
  },
  notUnderstood: 'This kakari has no words for it.',
};
