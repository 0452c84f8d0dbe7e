/** The briefing's よくあるご質問 (L560–L604). */
export type FaqId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6';
export type FaqQuestions = Readonly<Record<FaqId, string>>;
export type FaqAnswers = Readonly<Record<FaqId, string>>;
