import { browser } from 'wxt/browser';
import { closedRoot } from './closed-root';
import { heightIn, isPageWanted, type PageNow } from './messages';
import { whenIdle } from './when-idle';

const css = `position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483000;
  inline-size: min(420px, calc(100vw - 32px)); }
iframe { display: block; inline-size: 100%; block-size: 48px; max-block-size: calc(100vh - 32px); border: 0;
  color-scheme: normal; }
@media print { :host { display: none; } }`;

let frame: HTMLIFrameElement | undefined;
let users = 0;

/**
 * Keeps the frame on the page while any feature has something to say. The frame outlives a feature that starts
 * again with fresh figures, so that it neither flickers nor loses what was opened in it.
 */
export function showFrame(signal: AbortSignal): void {
  users += 1;
  signal.addEventListener(
    'abort',
    () => {
      users -= 1;
      // A feature that starts again does so in the same task.
      queueMicrotask(() => users === 0 && hide.abort());
    },
    { once: true },
  );
  if (frame === undefined) whenIdle(create);
}

let hide = new AbortController();

function create(): void {
  if (users === 0 || frame !== undefined) return;
  hide = new AbortController();
  const { host, root } = closedRoot('div', css, hide.signal);
  frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL('/panel.html');
  frame.title = 'kakari';
  root.append(frame);
  document.documentElement.append(host);
  hide.signal.addEventListener('abort', () => {
    frame = undefined;
  });
}

/** Answers the frame's questions, which come through the worker, and the popup's. */
export function answerFrame(now: () => PageNow): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse): undefined => {
    if (sender.id !== browser.runtime.id) return;
    if (isPageWanted(message)) sendResponse(now());
    const height = heightIn(message);
    if (height !== undefined && frame !== undefined) frame.style.blockSize = `${height}px`;
  });
}
