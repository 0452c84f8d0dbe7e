import { lazyWords } from '../lazy-words';
import type { ReasonWords } from './words';

/** Asked for when someone wants to know why: most visitors read the verdict alone. */
export const reasonWords = lazyWords<ReasonWords>({
  ja: () => import('./ja').then(({ reasonsJa }) => reasonsJa),
  en: () => import('./en').then(({ reasonsEn }) => reasonsEn),
});
