import type { FaqQuestions } from './words';

/** The questions, where they arise. */
export const questionsJa: FaqQuestions = {
  q1: '研修を修了していないと、かかりつけ医機能報告はできませんか？',
  q2: 'かかりつけ医機能に関する研修を受けていません。',
  q3: '実地研修の入力に、添付資料は必要ですか？',
  q4: '座学研修は、どのような内容の単位が必要ですか？',
  q5: '座学研修の単位がゼロだったら、どうすればよいですか？',
  q6: '修了申請を複数回してしまいました。',
};
