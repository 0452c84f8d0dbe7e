import { activityChecklistEn } from './activity-checklist/en';
import { applicationStatusEn } from './application-status/en';
import { certificateViewerEn } from './certificate-viewer/en';
import { questionsEn } from './faq/questions-en';
import { marked } from './marked';
import type { Words } from './words';

/**
 * English: says the same, plainly, with the Japanese term in brackets once. A term stays whole in a line where it can;
 * \u200b is where a long one may break.
 */
export const en: Words = marked({
  lang: 'en',
  scheme: {
    'reporting-training':
      'Training for the Family Physician Function Reporting System (かかりつけ医機能報告制度\u200bにかかる研修)',
    'family-physician-training':
      'JMA Family Physician Function Training Scheme (日医かかりつけ医機能研修制度)',
  },
  faq: questionsEn,
  applicationStatus: applicationStatusEn,
  activityChecklist: activityChecklistEn,
  twoSchemes: 'This is not the JMA Family Physician Function Training Scheme (日医かかりつけ医機能研修制度).',
  recordUnavailable: 'The record could not be loaded. What was shown before stays as it was.',
  rulesTitle: 'Both classroom and practical training, at least 10 units in total',
  rules:
    'Both classroom training (座学研修: units of JMA continuing medical education) and practical training (実地研修: activities rooted in the community, 5 units each) are required, at least 10 units in total. To see your units, search (検索) on the application page of MAMIS.',
  certificate: certificateViewerEn,
});
