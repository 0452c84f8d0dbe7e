import { browser } from 'wxt/browser';
import { askPage } from '../../overlay/ask-page';
import type { RememberedPhysician } from '../../overlay/messages';
import { pageOf } from '../../overlay/page-of';
import { figuresOf } from '../../portal/figures';
import { type PortalPage, registrationNumberOf } from '../../portal/index';
import { digestOf } from '../../stored/digest';
import { remembered } from '../../stored/remembered';

/**
 * What may be shown of the physician of the active tab. Two physicians may share one PC: what was kept is shown only
 * when the registration number on that very page has the same digest.
 */
export type Seen =
  | { readonly kind: 'no-portal' | 'no-number' | 'nothing-seen' }
  /** `now`: the figures are those the page shows at this moment. */
  | { readonly kind: 'seen'; readonly physician: RememberedPhysician; readonly now: boolean };

/** @param at this instant, ISO 8601 */
export async function seenOnActiveTab(at: string): Promise<Seen> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const now = tab?.id === undefined ? undefined : await askPage(tab.id);
  if (now === undefined) return { kind: 'no-portal' };
  const registrationNumber = registrationNumberOf(now.registrations);
  return seenOf({ page: pageOf(now.seen), ...(registrationNumber && { registrationNumber }) }, at);
}

export async function seenOf(
  { page, registrationNumber }: { readonly page: PortalPage | null; readonly registrationNumber?: string },
  at: string,
): Promise<Seen> {
  const digest = registrationNumber === undefined ? undefined : await digestOf(registrationNumber);
  const kept = digest === undefined ? undefined : (await remembered.read())[digest];
  const shown =
    page?.kind === 'completion-application' && page.scheme === 'reporting-training'
      ? figuresOf(page)
      : undefined;
  if (shown) {
    const { classroomUnits, practicalUnits } = shown;
    const figures = {
      at,
      ...(classroomUnits !== undefined && { classroomUnits }),
      ...(practicalUnits !== undefined && { practicalUnits }),
    };
    return { kind: 'seen', physician: { ...kept, figures }, now: true };
  }
  if (digest === undefined) return { kind: 'no-number' };
  return kept?.figures || kept?.applications
    ? { kind: 'seen', physician: kept, now: false }
    : { kind: 'nothing-seen' };
}
