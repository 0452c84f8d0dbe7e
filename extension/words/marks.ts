import { headlineJa } from '#components/words/headline';
import { headlineEn } from '#components/words/headline-en';

const ja = {
  headline: headlineJa,
  sumOnly: '\n（合計の「単位充足」は合計だけの判定です）',
  duplicate: {
    pending: '承認待ちの申請があります。もう一度申請しても重複になるだけです。',
    approved: '承認済の申請があります。もう一度申請しても重複になるだけです。',
  },
};

export type MarkWords = typeof ja;

const en: MarkWords = {
  headline: headlineEn,
  sumOnly: '\n(the total’s 単位充足 tests the sum alone)',
  duplicate: {
    pending: 'An application is waiting for approval. Another one would only be a duplicate.',
    approved: 'An application is approved. Another one would only be a duplicate.',
  },
};

/** The few words of the marks on the portal's pages. The worker says them, since a content script must stay small. */
export const markWords = (language: 'ja' | 'en'): MarkWords => (language === 'en' ? en : ja);
