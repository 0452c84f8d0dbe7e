import { featuresEn } from './features';
import { healthEn } from './health/en';
import { optionsEn } from './options/en';
import { popupEn } from './popup/en';
import { staffEn } from './staff/en';
import type { Words } from './words';

export const en: Words = {
  lang: 'en',
  popup: popupEn,
  staff: staffEn,
  options: optionsEn,
  health: healthEn,
  certificateTitle: 'Checking a certificate (修了証)',
  features: featuresEn,
};
