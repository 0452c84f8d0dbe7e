import { html } from 'lit';
import { rememberedApplications } from '../../worker/remembered-applications';
import type { PanelView } from './view';

/** Where the application stands: days waiting, the next step, duplicates, the way to the certificate. */
export const applicationHistory: PanelView<'application-history'> = (page, { words }) => {
  const applications = page.applications.flatMap((row) =>
    // Row by row: a row that could not be read whole must not hand its reason to the next one.
    rememberedApplications({ applications: [row] }).map((application) => ({
      ...application,
      ...(row.reason !== undefined && { reason: row.reason }),
    })),
  );
  if (!applications.some(({ scheme }) => scheme === 'reporting-training')) return undefined;
  const body = html`
    <kakari-application-status heading-level="2" .applications=${applications}></kakari-application-status>
  `;
  return { line: words.progress, body };
};
