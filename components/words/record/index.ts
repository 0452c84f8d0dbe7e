import type { Lang } from '../lazy-words';
import { recordEn } from './en';
import { recordJa } from './ja';
import type { RecordWords } from './words';

export const recordWords = (lang: Lang): RecordWords => (lang === 'en' ? recordEn : recordJa);
