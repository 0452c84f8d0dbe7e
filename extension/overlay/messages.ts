import type { PortalPage } from '../portal/index';

/**
 * What frame, background worker and content script say to each other. The frame never talks to the content script
 * directly: in Firefox it has no `tabs`, so the worker passes everything on, in every browser.
 */
export type FromFrame =
  | { readonly type: 'frame-ready' }
  /** Content height in CSS px. */
  | { readonly type: 'frame-height'; readonly height: number };

export type FromContent = { readonly type: 'page-changed'; readonly page: PortalPage | null };

export type ToContent = { readonly type: 'page-wanted' } | Extract<FromFrame, { type: 'frame-height' }>;

export type ToFrame = { readonly type: 'page'; readonly tabId: number; readonly page: PortalPage | null };

/** The tallest frame that is believed; a message is never trusted further than its shape. */
const tallest = 4000;

const typeOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;

export function isFrameHeight(message: unknown): message is Extract<FromFrame, { type: 'frame-height' }> {
  if (typeOf(message) !== 'frame-height') return false;
  const { height } = message as { height?: unknown };
  return typeof height === 'number' && height >= 0 && height <= tallest;
}

export const isFrameReady = (message: unknown): message is { type: 'frame-ready' } =>
  typeOf(message) === 'frame-ready';

export const isPageWanted = (message: unknown): message is { type: 'page-wanted' } =>
  typeOf(message) === 'page-wanted';

export const isPageChanged = (message: unknown): message is FromContent => typeOf(message) === 'page-changed';

export const isPageForFrame = (message: unknown): message is ToFrame => typeOf(message) === 'page';
