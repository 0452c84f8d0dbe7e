import { readApplications } from '../pages/applications';
import { readCertificateDownloads } from '../pages/certificate-downloads';
import { readCompletionApplication } from '../pages/completion-application';
import { readPlainPage } from '../pages/plain';
import { readPracticalActivities } from '../pages/practical-activities';
import type { Seen } from '../seen';
import type { PortalPage } from '../types';

/** What a page means that was seen: the background worker's half. */
export function meaningOf(seen: Seen): PortalPage | undefined {
  switch (seen.kind) {
    case 'practical-activities':
      return readPracticalActivities(seen);
    case 'completion-application':
      return readCompletionApplication(seen);
    case 'applications':
      return readApplications(seen);
    case 'certificate-downloads':
      return readCertificateDownloads(seen);
    case 'plain':
      return readPlainPage(seen);
    default:
      return undefined;
  }
}
