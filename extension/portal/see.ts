import { seeApplications } from './pages/applications';
import { seeCertificateDownloads } from './pages/certificate-downloads';
import { seeCompletionApplication } from './pages/completion-application';
import { seePlainPage } from './pages/plain';
import { seePracticalActivities } from './pages/practical-activities';
import type { Seen } from './seen';
import { viewOf } from './view';

/** The dialog lies over the application, so it comes first. */
const pages = [
  seePracticalActivities,
  seeCompletionApplication,
  seeApplications,
  seeCertificateDownloads,
  seePlainPage,
];

/** Without one of these words no page is ours: most are left here. */
const ours = /単位|申請|研修|ログイン/;

/** What is seen on a page of ours, in its own words; undefined where none of our labels is. The content script's half. */
export function seePortalPage(document: Document): Seen | undefined {
  if (!document.body || !ours.test(document.body.textContent ?? '')) return undefined;
  const view = viewOf(document);
  if (!view.hits[0]) return undefined;
  for (const see of pages) {
    const seen = see(view);
    if (seen) return seen;
  }
  return undefined;
}
