import { html, nothing } from 'lit';
import type { CertificateReadingWords } from '../words/certificate-reading/words';

export type PageView = {
  readonly words: CertificateReadingWords;
  readonly page: number;
  readonly pages: number;
  /** `undefined` while it is drawn, `null` where it cannot be. */
  readonly picture: HTMLCanvasElement | null | undefined;
  /** The lines of the page; `undefined` where it was not read. */
  readonly lines: readonly string[] | undefined;
  readonly turnTo: (page: number) => void;
};

/** One page as a picture, with its text for those who cannot see it, and the way to the other pages. */
export function pageView({ words, page, pages, picture, lines, turnTo }: PageView) {
  return html`
    ${
      pages > 1
        ? html`<nav part="navigation" class="pages">
            <button type="button" ?disabled=${page === 1} @click=${() => turnTo(page - 1)}>${words.previous}</button>
            <span role="status">${words.page(page, pages)}</span>
            <button type="button" ?disabled=${page === pages} @click=${() => turnTo(page + 1)}>${words.next}</button>
          </nav>`
        : nothing
    }
    ${
      picture === null
        ? html`<p>${words.pageFailed}</p>`
        : html`<div part="page" class="page" role="img" aria-label=${words.picture(page, pages)} aria-busy=${!picture}>
            ${picture ?? nothing}
          </div>`
    }
    ${
      lines === undefined
        ? nothing
        : html`<details part="text">
            <summary>${words.text}</summary>
            ${lines.length > 0 ? lines.map((line) => html`<p class="line">${line}</p>`) : html`<p>${words.noText}</p>`}
          </details>`
    }
  `;
}
