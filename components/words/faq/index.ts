import { lazyWords } from '../lazy-words';
import type { FaqAnswers } from './words';

export const faqAnswers = lazyWords<FaqAnswers>({
  ja: () => import('./answers-ja').then(({ answersJa }) => answersJa),
  en: () => import('./answers-en').then(({ answersEn }) => answersEn),
});
