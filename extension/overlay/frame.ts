import { browser } from 'wxt/browser';
import { closedRoot } from './closed-root';
import { heightIn, isPageWanted, type PageNow } from './messages';
import { whenIdle } from './when-idle';

let frame: HTMLIFrameElement | undefined;
let host: HTMLElement | undefined;
let wanted: string | undefined;

/**
 * Keeps the frame on the page, or takes it away. While fresh figures are asked for it stays, so that it neither
 * flickers nor loses what was opened in it; it costs the page some 40 ms, so it comes when the page is idle.
 *
 * @param look CSS of the frame; without it none is wanted
 */
export function keepFrame(look?: string): void {
  wanted = look;
  if (look) whenIdle(create);
  else {
    host?.remove();
    frame = undefined;
  }
}

function create(): void {
  if (!wanted || frame) return;
  const made = closedRoot('div', wanted);
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
    if (height && frame) frame.style.blockSize = height;
  });
}
