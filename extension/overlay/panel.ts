import { browser } from 'wxt/browser';
import { today } from '#components/today';
import { assess } from '#core/index';
import { figuresOf } from '../portal/figures';
import type { PortalPage } from '../portal/index';
import { type FromFrame, isPageForFrame } from './messages';

/** The frame's page: asks what the portal's page says and shows it with the kit's own elements. */
export function startPanel(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'ja';
  const place = document.querySelector('#panel');
  if (place === null) return;
  const summary = document.createElement('kakari-credit-summary');
  place.append(summary);

  let ownTab: number | undefined;
  const show = (page: PortalPage | null) => {
    const figures = page === null ? undefined : figuresOf(page);
    summary.assessment = figures && assess(figures, { on: today() });
  };
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !isPageForFrame(message)) return;
    if (message.tabId === ownTab) show(message.page);
  });
  new ResizeObserver(() =>
    tell({ type: 'frame-height', height: Math.ceil(place.getBoundingClientRect().height) }),
  ).observe(place);
  tell({ type: 'frame-ready' }).then((answer: unknown) => {
    if (!isPageForFrame(answer)) return;
    ownTab = answer.tabId;
    show(answer.page);
  });
}

const tell = (message: FromFrame): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);
