import { type CSSResult, html, type LitElement, nothing } from 'lit';
import { type CertificateCheck, checkCertificate } from '#core/certificate';
import type { RecordState } from '../record/state';
import { signs } from '../signs';
import { certificateReadingWords } from '../words/certificate-reading/index';
import type { Words } from '../words/words';
import { CertificateErrorEvent, CertificateReadEvent } from './events';
import { headlineOf } from './headline';
import {
  type CertificateFault,
  type CertificateSource,
  type OpenCertificate,
  openCertificate,
} from './open-certificate';
import { pageView } from './page-view';
import { printPages } from './print';
import { result, stateOf } from './result';
import { saveFile } from './save';
import { styles } from './session.styles';

/**
 * Pixels across the page. Twice what is shown, since browsers shrink a canvas well by halves only and paper wants
 * more than a screen; no more than a sheet at 200 dots an inch, which is 15 MB.
 */
const pixelsAcross = (shown: number): number => {
  const device = Math.max(300, Math.min(720, shown)) * devicePixelRatio;
  return Math.min(1654, device < 1200 ? device * 2 : device);
};

/**
 * One certificate from the moment it is asked for until it is closed: the part of the viewer that is loaded with the
 * first PDF. What it holds – worker, pages, frame – goes with `close`.
 */
export class CertificateSession {
  static readonly styles: CSSResult = styles;

  private readonly ending = new AbortController();
  private opened: OpenCertificate | undefined;
  private fault: CertificateFault | undefined;
  private page = 1;
  /** `undefined` while it is drawn, `null` where it cannot be. */
  private picture: HTMLCanvasElement | null | undefined;
  private printing: Promise<boolean> | undefined;
  private printFailed = false;

  constructor(
    private readonly host: LitElement,
    source: CertificateSource,
    private readonly recordState: () => RecordState,
  ) {
    this.open(source);
  }

  /** Whether the steps to get a certificate still help. */
  get isOpen(): boolean {
    return this.opened !== undefined;
  }

  close(): void {
    this.ending.abort();
    // Frees the bitmap at once, not when the memory is collected.
    if (this.picture) this.picture.width = 0;
  }

  private async open(source: CertificateSource): Promise<void> {
    const { signal } = this.ending;
    const answer = await openCertificate(source, signal);
    if (signal.aborted) return;
    if ('fault' in answer) {
      this.fault = answer.fault;
      this.host.dispatchEvent(new CertificateErrorEvent(answer.fault));
    } else {
      this.opened = answer;
      const { reading, page, pdf } = answer;
      const detail = { reading, check: this.checkOf(answer), page, pages: pdf.pages };
      this.host.dispatchEvent(new CertificateReadEvent(detail));
      this.turnTo(page);
    }
    this.host.requestUpdate();
  }

  private checkOf({ reading }: OpenCertificate): CertificateCheck {
    const { record, on } = this.recordState();
    return checkCertificate(reading, record, on);
  }

  private async turnTo(page: number): Promise<void> {
    const { opened } = this;
    if (opened === undefined) return;
    this.page = page;
    this.picture = undefined;
    this.host.requestUpdate();
    const picture = await opened.pdf
      .draw(page, pixelsAcross(this.host.clientWidth), 'display')
      .catch(() => null);
    // Another page was asked for meanwhile, or the certificate is closed.
    if (this.page !== page || this.ending.signal.aborted) return;
    this.picture = picture;
    this.host.requestUpdate();
  }

  /** The line of the one polite announcement. */
  headline(kit: Words) {
    const words = certificateReadingWords(kit.lang);
    if (this.fault)
      return html`<p class="fault">${sign('!', 'not-met')}<span>${words.fault[this.fault]}</span></p>`;
    if (!this.opened) return html`<p>${kit.certificate.opening}</p>`;
    const check = this.checkOf(this.opened);
    const state = stateOf(check);
    return html`<p class="headline" data-state=${state}>
      ${sign(signs[state], state)}<span>${words.headline[headlineOf(check)]}</span>
    </p>`;
  }

  result(kit: Words) {
    const { opened } = this;
    if (opened === undefined) return nothing;
    return result(opened.reading, this.checkOf(opened), certificateReadingWords(kit.lang), kit);
  }

  pages(kit: Words) {
    const { opened } = this;
    if (opened === undefined) return nothing;
    const words = certificateReadingWords(kit.lang);
    return html`
      <p role="status">${this.printFailed ? words.printFailed : nothing}</p>
      ${pageView({
        words,
        page: this.page,
        pages: opened.pdf.pages,
        picture: this.picture,
        lines: opened.texts[this.page - 1],
        turnTo: (page) => this.turnTo(page),
      })}
    `;
  }

  buttons(kit: Words, onClose: () => void) {
    const { opened } = this;
    if (opened === undefined) return nothing;
    const words = certificateReadingWords(kit.lang);
    // The button goes with the certificate: the focus would be lost.
    const close = () => {
      this.host.renderRoot.querySelector('input')?.focus();
      onClose();
    };
    return html`
      <button type="button" @click=${() => this.print(opened, words.fileName)}>${words.print}</button>
      <button type="button" @click=${() => saveFile(opened.file, words.fileName)}>${words.save}</button>
      <button type="button" @click=${close}>${words.close}</button>
    `;
  }

  private async print({ pdf }: OpenCertificate, title: string): Promise<void> {
    const home = this.host.shadowRoot;
    // Pressed again while the pages are drawn: a second frame would take the place of the first one, which then fails.
    this.printing ??=
      home === null ? Promise.resolve(false) : printPages(pdf, home, title, this.ending.signal);
    this.printFailed = !(await this.printing);
    this.printing = undefined;
    this.host.requestUpdate();
  }
}

const sign = (mark: string, state: string) =>
  html`<span class="sign" data-state=${state} data-sign=${mark} aria-hidden="true"></span>`;
