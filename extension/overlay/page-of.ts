import { meaningOf, type PortalPage } from '../portal/index';
import type { PageNow } from './messages';

/** What a page means. Its text is hostile input: whatever it does to the reading, who asks lives on. */
export function pageOf(seen: PageNow['seen']): PortalPage | null {
  try {
    return (seen && meaningOf(seen)) ?? null;
  } catch {
    return null;
  }
}
