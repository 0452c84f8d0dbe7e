import { mayBeOurs } from './ours';
import { seeApplications } from './pages/applications';
import { seeCertificateDownloads } from './pages/certificate-downloads';
import { seeCompletionApplication } from './pages/completion-application';
import { seePlainPage } from './pages/plain';
import { seePracticalActivities } from './pages/practical-activities';
import { registrationsIn } from './registration-number';
import type { Seen } from './seen';
import { type View, viewOf } from './view';

/**
 * What is seen on a page of ours, in its own words; null where none of our labels is. The content script's half. With
 * it what stands where the registration number does.
 */
export function seePortalPage(document: Document): {
  readonly seen: Seen | null;
  readonly registrations?: readonly string[];
} {
  const view = mayBeOurs(document) && viewOf(document);
  const seen = view ? seeIn(view) : null;
  return { seen, ...(view && seen && { registrations: registrationsIn(view) }) };
}

/** The dialog lies over the application, so it comes first. */
const seeIn = (view: View): Seen | null =>
  view.hits[0]
    ? (seePracticalActivities(view) ??
      seeCompletionApplication(view) ??
      seeApplications(view) ??
      seeCertificateDownloads(view) ??
      seePlainPage(view))
    : null;
