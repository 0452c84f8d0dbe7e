import { html, render } from 'lit';
import { openPage } from '../open-page';

/** A page of its own for the viewer: a PDF is too large for the popup, and the frame would go with the portal's page. */
export function startCertificate(document: Document): Promise<void> {
  const place = document.querySelector<HTMLElement>('#certificate');
  const closed = new AbortController();
  document.defaultView?.addEventListener('pagehide', () => closed.abort());
  return openPage(
    document,
    ({ words }) => words.certificateTitle,
    ({ words }) => {
      if (place === null) return;
      render(
        html`
          <main>
            <h1>${words.certificateTitle}</h1>
            <kakari-certificate-viewer heading-level="2"></kakari-certificate-viewer>
            <p class="quiet">${words.popup.unofficial}</p>
          </main>
        `,
        place,
      );
    },
    closed.signal,
  );
}
