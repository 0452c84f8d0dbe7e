import type { FaqQuestions } from './words';

/** The questions that arise before anything is known. */
export const questionsJa: FaqQuestions = {
  q2: 'かかりつけ医機能に関する研修を受けていない場合は？',
  q3: '実地研修の入力に、添付資料は必要ですか？',
  q4: '座学研修は、どのような内容の単位が必要ですか？',
  q5: '座学研修の単位がゼロだったら、どうすればよいですか？',
};
