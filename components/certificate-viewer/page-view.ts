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
  // Never disabled: at the first and the last page a disabled button would let go of the focus.
  const turn = (label: string, to: number) => {
    const there = to >= 1 && to <= pages;
    return html`<button type="button" aria-disabled=${there ? nothing : 'true'} @click=${() => there && turnTo(to)}>${label}</button>`;
  };
  return html`
    ${
      pages > 1
        ? html`<div part="navigation" class="pages">
            ${turn(words.previous, page - 1)}
            <span role="status">${words.page(page, pages)}</span>
            ${turn(words.next, page + 1)}
          </div>`
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
            ${lines.length > 0 ? lines.map((line) => html`<p class="line" lang="ja">${line}</p>`) : html`<p>${words.noText}</p>`}
          </details>`
    }
  `;
}
