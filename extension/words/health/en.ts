import type { HealthWords } from './words';

const statuses: HealthWords['statuses'] = {
  read: 'read',
  absent: 'not on the page',
  lost: 'no longer found',
  ambiguous: 'several values',
  unreadable: 'not readable',
};

export const healthEn: HealthWords = {
  title: 'Health',
  intro:
    'When MAMIS changes its pages, some labels may no longer be read. Here is which ones were read last time. No units, names or numbers are in it.',
  kinds: {
    login: 'Login (ログイン)',
    'my-page': 'My Page (マイページ)',
    'training-home': 'Training (研修管理)',
    'completion-application': 'Application (認定(修了)申請)',
    'practical-activities': 'Practical training (実地研修・受講報告)',
    'application-history': 'Application history (認定(修了)申請履歴)',
    'certificate-downloads': 'Certificates (修了証ダウンロード)',
    'other-application': 'Application that was sent, or of another scheme (認定(修了)申請)',
    'approval-queue': 'Applications to approve (association staff)',
  },
  statuses,
  never: 'No page of MAMIS was seen yet.',
  fine: (time) => `Everything was read (${time}).`,
  unread: (count) => (count === 1 ? 'One label could not be read.' : `${count} labels could not be read.`),
  lost: (count) =>
    count === 1
      ? 'One label that was read before was not found.'
      : `${count} labels that were read before were not found.`,
  failed: (count) => (count === 1 ? 'One feature stopped.' : `${count} features stopped.`),
  trainingNever: 'No page of the training part was ever seen.',
  trainingSeen: (time) => `A page of the training part was last seen on ${time}.`,
  unknownPage: (time) => `A page that was not recognised was last seen on ${time}.`,
  pagesTitle: 'Recognised pages',
  labels: (labels) => labels.map(([label, status]) => `「${label}」: ${statuses[status]}`).join('; '),
  notShown: (labels) => ` (not on this page: ${labels.map((label) => `「${label}」`).join(', ')})`,
  allRead: 'All labels shown were read',
  noLabels: 'Nothing to read',
  failuresTitle: 'Features that stopped',
  noFailures: 'No feature stopped.',
  failure: (feature, reason, count, time) =>
    `${feature}: ${reason}, ${count === 1 ? 'once' : `${count} times`}, last on ${time}`,
  version: (version) => `kakari ${version}`,
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select the text below and copy it.',
  textLabel: 'Text to copy',
};
