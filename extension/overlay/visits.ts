import { browser } from 'wxt/browser';
import type { Feature } from '../features/feature';
import { type PortalPage, readPortalPage } from '../portal/index';
import type { FromContent } from './messages';

/** Long enough for a table to be filled row by row, short enough not to be noticed. In ms. */
const quiet = 120;

/**
 * Reads the page, again whenever it changes, and starts the features for what it says. One signal a visit: what a
 * feature added goes before the next one starts. Nothing happens on a hidden tab.
 */
export function followPage(document: Document, features: readonly Feature[], signal: AbortSignal) {
  const state: { page: PortalPage | undefined } = { page: undefined };
  let visit = new AbortController();
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (document.hidden || signal.aborted) return;
    const page = readPortalPage(document);
    const says = JSON.stringify(page ?? null);
    if (says === said) return;
    said = says;
    state.page = page;
    visit.abort();
    visit = new AbortController();
    if (page !== undefined) {
      for (const feature of features) if (feature.on.includes(page.kind)) feature.init(page, visit.signal);
    }
    const message: FromContent = { type: 'page-changed', page: page ?? null };
    browser.runtime.sendMessage(message).catch(() => undefined);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, quiet);
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  // Ticking a box changes no node.
  for (const event of ['input', 'change'] as const) document.addEventListener(event, lookSoon, { signal });
  document.addEventListener('visibilitychange', lookSoon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      visit.abort();
    },
    { once: true },
  );
  look();
  return state;
}
