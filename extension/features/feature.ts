import type { PageAnswer, PageOf } from '../overlay/messages';
import type { PageKind, PortalPage } from '../portal/index';

/** A page as it was just read, with what the worker says of it. */
export type Visit<Page extends PortalPage = PortalPage> = {
  readonly page: Page;
  readonly answer: PageAnswer;
};

/**
 * One thing the extension shows or does on a page. Everything it adds goes when `signal` aborts; it is started
 * again whenever what the page says has changed.
 */
export type Feature<Kind extends PageKind = PageKind> = {
  readonly id: string;
  readonly summary: string;
  readonly on: readonly Kind[];
  readonly init: (visit: Visit<PageOf<Kind>>, signal: AbortSignal) => void;
};

/** On every page of the portal that is recognised. */
export const everyPage: readonly PageKind[] = [
  'login',
  'my-page',
  'training-home',
  'completion-application',
  'practical-activities',
  'application-history',
  'certificate-downloads',
  'approval-queue',
];
