import type { Lang } from '../lazy-words';
import { certificateReadingEn } from './en';
import { certificateReadingJa } from './ja';
import type { CertificateReadingWords } from './words';

export const certificateReadingWords = (lang: Lang): CertificateReadingWords =>
  lang === 'en' ? certificateReadingEn : certificateReadingJa;
