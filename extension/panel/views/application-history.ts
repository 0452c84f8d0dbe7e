import { html } from 'lit';
import { rememberedApplications } from '../../worker/remembered-applications';
import type { PanelView } from './view';

/** Where the application stands: days waiting, the next step, duplicates, the way to the certificate. */
export const applicationHistory: PanelView<'application-history'> = (page, { words }) => {
  const reasons = page.applications.map(({ reason }) => reason);
  const applications = rememberedApplications(page).map((application, at) => ({
    ...application,
    ...(reasons[at] !== undefined && { reason: reasons[at] }),
  }));
  if (!applications.some(({ scheme }) => scheme === 'reporting-training')) return undefined;
  const body = html`
    <kakari-application-status heading-level="2" .applications=${applications}></kakari-application-status>
  `;
  return { line: words.progress, body };
};
