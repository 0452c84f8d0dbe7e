import { meaningOf } from './meaning/index';
import { seePortalPage } from './see';
import type { PortalPage } from './types';

export { locate } from './locate';
export { meaningOf } from './meaning/index';
export { readRegistrationNumber, registrationNumberOf } from './registration-number';
export { seePortalPage } from './see';
export type { Seen } from './seen';
export type { ApplicationRow, PageKind, PortalPage, Reading } from './types';

/** Recognises and reads the portal's page from its visible labels; undefined where it is none that we know. */
export function readPortalPage(document: Document): PortalPage | undefined {
  const { seen } = seePortalPage(document);
  return seen ? meaningOf(seen) : undefined;
}
