import { readCompletionApplication } from './pages/completion-application';
import type { PortalPage } from './types';

export type { PageKind, PortalPage, Reading } from './types';

const readers = [readCompletionApplication];

/** Recognises and reads the portal's page from its visible labels; undefined where it is none that we know. */
export function readPortalPage(document: Document): PortalPage | undefined {
  for (const read of readers) {
    const page = read(document);
    if (page !== undefined) return page;
  }
  return undefined;
}
