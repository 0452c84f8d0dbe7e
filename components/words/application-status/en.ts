import type { ApplicationStatusWords } from './words';

export const applicationStatusEn: ApplicationStatusWords = {
  unknown: 'Status of the application not known',
  stepsTitle: 'From application to certificate',
  steps: [
    'Look up your units',
    'Register practical training',
    'Apply',
    'Wait for approval',
    'Download the certificate',
  ],
  here: 'You are here',
  look: 'The status of your application is not known here. MAMIS shows it under 認定(修了)申請履歴 (application history).',
};
