import { panelEn } from './en';
import { panelJa } from './ja';
import type { PanelWords } from './words';

export const panelWords = (lang: 'ja' | 'en'): PanelWords => (lang === 'en' ? panelEn : panelJa);
