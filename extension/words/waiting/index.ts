import { uiLanguage } from '../../overlay/ui-language';
import type { Settings } from '../../stored/settings';
import { waitingEn } from './en';
import { waitingJa } from './ja';
import type { WaitingWords } from './words';

export const waitingWords = (language: Settings['language']): WaitingWords =>
  (language === 'auto' ? uiLanguage() : language) === 'en' ? waitingEn : waitingJa;
