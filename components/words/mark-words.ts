import { headlineJa } from './headline';
import { headlineEn } from './headline-en';

const ja = { headline: headlineJa, sumOnly: '\n（合計の「単位充足」は合計だけの判定です）' };
const en = { headline: headlineEn, sumOnly: '\n(the total’s 単位充足 tests the sum alone)' };

/** The few words of the marks on the portal's pages, in Japanese unless English is asked for. */
export const markWords = (language: string) => (/^en\b/i.test(language) ? en : ja);
