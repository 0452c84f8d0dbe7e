import { html, nothing } from 'lit';
import { rememberedApplications } from '../../worker/remembered-applications';
import { shortTime } from '../clock';
import type { PanelView } from './view';

/**
 * Where the application stands: days waiting, the next step, duplicates, the way to the certificate. A condition of the list
 * may leave out the one that counts: what is known beside its rows is judged with them.
 */
export const applicationHistory: PanelView<'application-history'> = (page, { words, lang, remembered }) => {
  const shown = page.applications.flatMap((row) =>
    // Row by row: a row that could not be read whole must not hand its reason to the next one.
    rememberedApplications({ applications: [row] }).map((application) => ({
      ...application,
      ...(row.reason !== undefined && { reason: row.reason }),
    })),
  );
  if (!shown.some(({ scheme }) => scheme === 'reporting-training')) return undefined;
  const { list = [], at = '' } = remembered?.applications ?? {};
  // A row whose status could not be read is on the list all the same.
  const unseen = list.filter(
    (known) =>
      !page.applications.some(
        ({ appliedAt, scheme }) =>
          appliedAt.status === 'read' && appliedAt.value === known.appliedAt && scheme === known.scheme,
      ),
  );
  const body = html`
    <kakari-application-status heading-level="2" .applications=${[...shown, ...unseen]}></kakari-application-status>
    ${unseen.length > 0 ? html`<p class="card">${words.notListed(shortTime(at, lang))}</p>` : nothing}
  `;
  return { line: words.progress, body };
};
