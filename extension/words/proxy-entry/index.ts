import { proxyEntryEn } from './en';
import { proxyEntryJa } from './ja';
import type { ProxyEntryWords } from './words';

export const proxyEntryWords = (lang: 'ja' | 'en'): ProxyEntryWords =>
  lang === 'en' ? proxyEntryEn : proxyEntryJa;
