import type { PageKind, PortalPage } from '../portal/index';

/**
 * One thing the extension shows or does on a page. Everything it adds goes when `signal` aborts; it is started
 * again whenever what the page says has changed.
 */
export type Feature = {
  readonly id: string;
  readonly summary: string;
  readonly on: readonly PageKind[];
  readonly init: (page: PortalPage, signal: AbortSignal) => void;
};
