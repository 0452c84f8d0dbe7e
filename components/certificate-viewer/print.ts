import type { OpenPdf } from './pdf';

/** Pixels across: 200 dots an inch on A4. */
const PRINTED = 1654;
const MOST_PAGES = 20;

const SHEET = `
  @page { size: A4; margin: 0 }
  html, body { margin: 0; background: #fff }
  canvas { display: block; inline-size: 100%; block-size: calc(100vh - 1px); object-fit: contain }
  canvas:not(:last-child) { break-after: page }
`;

/**
 * Prints the PDF's pages and nothing of the page around: from an empty frame of our own, which needs no address, no
 * new window and no viewer of the browser.
 * @param home where the frame is put, out of sight
 * @returns false where the pages cannot be printed
 */
export async function printPages(pdf: OpenPdf, home: ParentNode, title: string, signal: AbortSignal) {
  home.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printer';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  signal.addEventListener('abort', () => frame.remove(), { once: true });
  try {
    // Firefox replaces the empty document once it has loaded.
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    home.append(frame);
    await loaded;
    const view = frame.contentWindow as (Window & typeof globalThis) | null;
    if (view === null) return false;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(SHEET);
    view.document.adoptedStyleSheets = [sheet];
    view.document.title = title;
    for (let page = 1; page <= Math.min(pdf.pages, MOST_PAGES); page++)
      view.document.body.append(await pdf.draw(page, PRINTED, 'print'));
    view.addEventListener('afterprint', () => frame.remove(), { once: true });
    view.focus();
    view.print();
    return true;
  } catch {
    frame.remove();
    return false;
  }
}
