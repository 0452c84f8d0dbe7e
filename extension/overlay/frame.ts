import { browser } from 'wxt/browser';
import { closedRoot } from './closed-root';
import { heightIn, isPageWanted, type PageNow } from './messages';
import { fixed } from './sign';
import { whenIdle } from './when-idle';

const css = `inline-size:min(420px,calc(100vw - 32px));${fixed('inset:auto 16px 16px auto')}
iframe{display:block;inline-size:100%;block-size:48px;max-block-size:calc(100vh - 32px);border:0;color-scheme:light dark}`;

let frame: HTMLIFrameElement | undefined;
let host: HTMLElement | undefined;
let isWanted = false;

/**
 * Keeps the frame on the page, or takes it away. While fresh figures are asked for it stays, so that it neither
 * flickers nor loses what was opened in it; it costs the page some 40 ms, so it comes when the page is idle.
 */
export function keepFrame(wanted = false): void {
  isWanted = wanted;
  if (wanted) whenIdle(create);
  else {
    host?.remove();
    frame = undefined;
  }
}

function create(): void {
  if (!isWanted || frame) return;
  const made = closedRoot('div', css);
  host = made.host;
  frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('/panel.html');
  frame.title = 'kakari';
  made.root.append(frame);
  document.documentElement.append(host);
}

/** Answers the frame's questions, which come through the worker, and those of the popup and the side panel. */
export function answerFrame(now: () => PageNow): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse): undefined => {
    if (sender.id !== browser.runtime.id) return;
    if (isPageWanted(message)) sendResponse(now());
    const height = heightIn(message);
    if (height !== undefined && frame) frame.style.blockSize = `${height}px`;
  });
}
