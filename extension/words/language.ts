import { marked } from '#components/words/marked';
import { uiLanguage } from '../overlay/ui-language';
import type { Settings } from '../stored/settings';
import { en } from './en';
import { ja } from './ja';
import type { Words } from './words';

const shownInEnglish = marked(en);

/** For pages. Japanese, unless English was chosen or is the browser's language. */
export const wordsFor = (language: Settings['language']): Words =>
  (language === 'auto' ? uiLanguage() : language) === 'en' ? shownInEnglish : ja;
