import type { PageForFrame } from '../../overlay/messages';
import { applicationHistory } from './application-history';
import { approvalQueue } from './approval-queue';
import { completionApplication } from './completion-application';
import { lastSeen } from './last-seen';
import { practicalActivities } from './practical-activities';
import type { PanelContext, Shown } from './view';

/** What the frame shows of a page; undefined where there is nothing to say. */
export function viewOf(page: PageForFrame['page'], context: PanelContext): Shown | undefined {
  switch (page?.kind) {
    case 'completion-application':
      return completionApplication(page, context);
    case 'practical-activities':
      return practicalActivities(page, context);
    case 'application-history':
      return applicationHistory(page, context);
    case 'approval-queue':
      return approvalQueue(page, context);
    case 'my-page':
    case 'training-home':
      return lastSeen(page, context);
    default:
      return undefined;
  }
}
