import { certificateReadingEn } from './en';
import { certificateReadingJa } from './ja';
import type { CertificateReadingWords } from './words';

export const certificateReadingWords = (lang: 'ja' | 'en'): CertificateReadingWords =>
  lang === 'en' ? certificateReadingEn : certificateReadingJa;
