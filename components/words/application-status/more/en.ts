import { marked } from '../../marked';
import { applicationDetailsEn } from '../details/en';
import type { ApplicationMoreWords } from './words';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`);

export const applicationMoreEn: ApplicationMoreWords = marked({
  faq: { q6: 'What if I applied more than once?' },
  certificateWay: 'To download the certificate',
  returnReason: 'Why it was returned',
  returnReasonNotKnown: 'The reason is not in this record.',
  reason: {
    'nothing-applied-for': () => 'The list holds no application for this training.',
    'waits-for-approval': ({ calendarDays = 0 }) =>
      calendarDays === 0
        ? 'The medical association is working on the approval. You applied on this day.'
        : `The medical association is working on the approval. You applied ${days(calendarDays)} ago.`,
    'working-days-not-known': () =>
      'The number of working days is not known, since there is no list of public holidays.',
    'reason-can-be-read': () => 'Click 差し戻し in the list to read the reason.',
    'change-button-shown': () =>
      'Above the list is a button 申請内容確認・変更 (check or change the application). What follows could not be confirmed.',
    'certificate-ready': () => 'Once an application is approved, the certificate can be downloaded.',
    'returned-beside': ({ count = 1 }) =>
      `${applications(count)} of the same fiscal year ${count === 1 ? 'was' : 'were'} returned, but another one is waiting or approved.`,
    'duplicates-do-no-harm': ({ count = 1 }) =>
      `There ${count === 1 ? 'is' : 'are'} ${count} more of the same fiscal year. That does no harm; please leave ${count === 1 ? 'it' : 'them'} as ${count === 1 ? 'it is' : 'they are'}.`,
    'deleting-disputed': () =>
      'The history shows a button 削除 (delete), but the briefing says that nothing can be deleted. Please leave it alone.',
    'again-makes-a-duplicate': () => 'Applying again would only make a duplicate.',
    'earlier-fiscal-year': applicationDetailsEn.earlier,
    'rows-set-aside': ({ count = 1 }) =>
      `${applications(count)} ${count === 1 ? 'is' : 'are'} not taken into account.`,
    'list-not-given': () => 'There is no list of applications.',
    'day-unreadable': () => 'The day to judge on is not a date.',
  },
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
});
