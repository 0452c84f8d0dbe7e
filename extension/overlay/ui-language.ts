import { browser } from 'wxt/browser';

/** The language of the browser's own menus: Japanese unless that is English. */
export const uiLanguage = (): 'ja' | 'en' => (/^en\b/i.test(browser.i18n.getUILanguage()) ? 'en' : 'ja');
