import type { FaqQuestions } from './words';

/** The questions that arise before anything is known. */
export const questionsEn: FaqQuestions = {
  q2: 'What if I have not taken any training on family physician functions?',
  q3: 'Are attachments needed when I enter practical training?',
  q4: 'What content must classroom units have?',
  q5: 'What if I have no classroom units?',
};
