import { headlineEn } from '#components/words/headline-en';
import { headlineJa } from '#components/words/headline-ja';
import { type Assessment, headlineOf } from '#core/index';

const ja = {
  lang: 'ja' as 'ja' | 'en',
  headline: headlineJa,
  provisional: '（暫定）',
  sumOnly: '\n（合計の「単位充足」は合計だけの判定です）',
  /** With the time of the list they were read in. */
  duplicate: {
    pending: (seenAt: string) =>
      `承認待ちの申請があります（${seenAt} に表示）。承認待ちの間は、もう一度申請しても重複になるだけです。`,
    approved: (seenAt: string) =>
      `承認済の申請があります（${seenAt} に表示）。もう一度申請しても重複になるだけです。`,
  },
};

export type MarkWords = typeof ja;

const en: MarkWords = {
  lang: 'en',
  headline: headlineEn,
  provisional: ' (provisional)',
  sumOnly: '\n(the total’s 単位充足 tests the sum alone)',
  duplicate: {
    pending: (seenAt) =>
      `An application was waiting for approval (shown ${seenAt}). While it waits, another one would only be a duplicate.`,
    approved: (seenAt) =>
      `An application is approved (shown ${seenAt}). Another one would only be a duplicate.`,
  },
};

/** The verdict in a line. Of a year whose requirements are carried over, no line says a verdict without saying so. */
export const verdictIn = ({ headline, provisional }: MarkWords, assessment: Assessment): string =>
  headline[headlineOf(assessment)] +
  (assessment.provisional && assessment.outcome !== 'unknown' ? provisional : '');

/** The few words of the marks on the portal's pages. The worker says them, since a content script must stay small. */
export const markWords = (language: 'ja' | 'en'): MarkWords => (language === 'en' ? en : ja);
