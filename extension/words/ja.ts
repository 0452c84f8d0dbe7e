import { featuresJa } from './features';
import { healthJa } from './health/ja';
import { optionsJa } from './options/ja';
import { popupJa } from './popup/ja';
import { staffJa } from './staff/ja';
import type { Words } from './words';

export const ja: Words = {
  lang: 'ja',
  popup: popupJa,
  staff: staffJa,
  options: optionsJa,
  health: healthJa,
  certificateTitle: '修了証の確認',
  features: featuresJa,
};
