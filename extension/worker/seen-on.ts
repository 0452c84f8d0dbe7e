import type { RememberedPhysician } from '../overlay/messages';
import { figuresOf } from '../portal/figures';
import type { PortalPage } from '../portal/index';
import { applicationsSeen } from './remembered-applications';

type Telling = Extract<PortalPage, { kind: 'application-history' | 'completion-application' }>;

/** Whether a page tells something of its physician that is kept for later pages. */
export const tellsOfPhysician = (page: PortalPage): page is Telling =>
  page.kind === 'application-history' ||
  (page.kind === 'completion-application' && page.scheme === 'reporting-training');

/**
 * What is new of a physician on a page of theirs; undefined for nothing.
 * @param at this instant, ISO 8601
 */
export function seenOn(
  page: Telling,
  known: RememberedPhysician,
  at: string,
): RememberedPhysician | undefined {
  if (page.kind === 'application-history') {
    const applications = applicationsSeen(page, known.applications, at);
    return applications && { applications };
  }
  const { classroomUnits, practicalUnits } = figuresOf(page) ?? {};
  if (classroomUnits === undefined && practicalUnits === undefined) return undefined;
  // Before its search the page reads 0, whatever a search has found before: that is no news.
  if (classroomUnits === 0 && (known.figures?.classroomUnits ?? 0) > 0) return undefined;
  return {
    figures: {
      at,
      ...(classroomUnits !== undefined && { classroomUnits }),
      ...(practicalUnits !== undefined && { practicalUnits }),
    },
  };
}
