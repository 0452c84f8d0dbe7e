import { recordEn } from './en';
import { recordJa } from './ja';
import type { RecordWords } from './words';

export const recordWords = (lang: 'ja' | 'en'): RecordWords => (lang === 'en' ? recordEn : recordJa);
