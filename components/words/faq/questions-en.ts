import type { FaqQuestions } from './words';

/** The questions, where they arise. */
export const questionsEn: FaqQuestions = {
  q1: 'Can the function report be filed without having completed the training?',
  q2: 'I have taken no training on family physician functions.',
  q3: 'Are attachments needed when I enter practical training?',
  q4: 'What content must classroom units have?',
  q5: 'What if I have no classroom units?',
  q6: 'I applied more than once.',
};
