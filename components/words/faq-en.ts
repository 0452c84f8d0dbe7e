import type { Faq } from './faq';

export const faqEn: Faq = {
  q1: {
    question: 'Can the function report be filed without having completed the training?',
    answer: 'Yes. It may be filed in G-MIS as “no one has completed” (修了者なし).',
  },
  q2: {
    question: 'I have taken no training on family physician functions.',
    answer:
      'No new training on that theme is needed. Units of the JMA continuing medical education (日医生涯教育) that you earned in your daily study count.',
  },
  q3: {
    question: 'Are attachments needed when I enter practical training?',
    answer: 'Members need only choose the activities that apply. Attachments are not required.',
  },
  q4: {
    question: 'What content must classroom units have?',
    answer:
      'At present any unit of the JMA continuing medical education counts, past ones included. Search on MAMIS first (検索); there is no need to change the search period.',
  },
  q5: {
    question: 'What if I have no classroom units?',
    answer:
      'Units can be earned by JMA e-learning (日医eラーニング), and by attending meetings of the Japanese Association of Medical Sciences and its member societies. See “日本医師会生涯教育on-line”.',
  },
  q6: {
    question: 'I applied more than once.',
    answer:
      'That does no harm. Please leave the applications as they are. The certificate is the same as long as the requirements are met.',
  },
};
