import type { PageOf, RowAge, Shown, Sign, WaitingLine } from '../overlay/messages';
import type { PageKind, PortalPage } from '../portal/index';

/** A page as it was just read, with what the worker knows beside it, in words where a mark shows them. */
export type Visit<Page extends PortalPage = PortalPage> = {
  readonly page: Page;
  /** Of an application whose figures could be read for certain. */
  readonly verdict?: Sign;
  /** Another application of the same year is waiting or approved: one more would only be a duplicate. */
  readonly duplicate?: string;
  /** Something was seen of this physician before, which the frame can show. */
  readonly remembered: boolean;
  /** For staff, where applications wait: the line on every page of the portal. */
  readonly waiting?: WaitingLine;
  /** For staff, on the list: of each row of the page that waits, how long; null for the others. */
  readonly ages?: readonly (RowAge | null)[];
};

/**
 * One thing the extension shows on a page. Pure: it runs in the worker and says what is to be shown; `overlay/` shows
 * it, and takes it away before what the page says next is shown. So no page of the portal loads a feature.
 */
export type Feature<Kind extends PageKind = PageKind> = {
  readonly id: string;
  readonly summary: string;
  /** Missing: on every page of the portal that is recognised. */
  readonly on?: readonly Kind[];
  readonly show: (visit: Visit<PageOf<Kind>>) => Shown | undefined;
};
