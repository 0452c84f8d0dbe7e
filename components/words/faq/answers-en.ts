import { marked } from '../marked';
import type { FaqAnswers } from './words';

/** The answers, loaded when one is opened; shortened where the original speaks to an audience. */
export const answersEn: FaqAnswers = marked({
  // L562-564
  q1: 'Yes. It may be filed in G-MIS as “no one has completed” (修了者なし).',
  // L566-570
  q2: 'No new training on that theme is needed. Units of the JMA continuing medical education (日医生涯教育) that you earned in your daily study count.',
  // L572-578
  q3: 'Members need only choose the activities that apply. Attachments are not required.',
  // L580-586
  q4: 'At present any unit of the JMA continuing medical education counts, past ones included. Search on MAMIS first (検索); there is no need to change the search period.',
  // L588-594
  q5: 'Units can be earned by JMA e-learning (日医eラーニング), and by attending meetings of the Japanese Association of Medical Sciences and its member societies. See “日本医師会生涯教育on-line”.',
  // L598-604
  q6: 'That does no harm. Please leave the applications as they are. The certificate is the same as long as the requirements are met.',
});
