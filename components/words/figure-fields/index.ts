import { figureFieldsEn } from './en';
import { figureFieldsJa } from './ja';
import type { FigureFieldWords } from './words';

export const figureFieldWords = (lang: 'ja' | 'en'): FigureFieldWords =>
  lang === 'en' ? figureFieldsEn : figureFieldsJa;
