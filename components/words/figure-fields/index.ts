import type { Lang } from '../lazy-words';
import { figureFieldsEn } from './en';
import { figureFieldsJa } from './ja';
import type { FigureFieldWords } from './words';

export const figureFieldWords = (lang: Lang): FigureFieldWords =>
  lang === 'en' ? figureFieldsEn : figureFieldsJa;
