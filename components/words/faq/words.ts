/** The briefing's よくあるご質問 (L560–L604). */
export type FaqId = 'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6';
/** Those that arise before anything is known; q1 and q6 stand with the words of a verdict and of applications. */
export type FaqQuestions = Readonly<Record<'q2' | 'q3' | 'q4' | 'q5', string>>;
export type FaqAnswers = Readonly<Record<FaqId, string>>;
