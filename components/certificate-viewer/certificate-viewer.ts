import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { adopt } from '../adopt';
import { base } from '../base.styles';
import { card } from '../card.styles';
import { headingLevel } from '../heading-level';
import { RecordController } from '../record/controller';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import { styles } from './certificate-viewer.styles';
import type { CertificateSession } from './session';

/**
 * Shows a certificate (修了証) as a PDF and compares its wording with the record: a consistency check, plainly no
 * proof of authenticity. Without a PDF: the five steps to get it. Nothing leaves the browser.
 * Content that stands in it is shown before and without script.
 *
 * @fires kakari-certificate-read - A certificate was read. `detail: { reading, check, page, pages }`, plain JSON.
 * @fires kakari-certificate-error - A file was refused. `detail: { fault }`, plain JSON.
 * @csspart viewer - The whole card.
 * @csspart title - Its heading.
 * @csspart steps - The five steps to get a certificate.
 * @csspart controls - The buttons.
 * @csspart result - What was read, and whether it agrees.
 * @csspart navigation - The way to the other pages.
 * @csspart page - The picture of a page.
 * @csspart text - The text of a page.
 * @cssproperty --kakari-accent - Buttons.
 * @cssproperty --kakari-ink - Text.
 * @cssproperty --kakari-quiet - Secondary text.
 * @cssproperty --kakari-ground - Background.
 * @cssproperty --kakari-line - Thin rules.
 * @cssproperty --kakari-font - Font family; the page's own when unset.
 */
export class KakariCertificateViewer extends LitElement {
  static override styles = [tokens, base, card, styles];

  /** Address of a PDF, of the same origin or with CORS. */
  @property() src: string | undefined;

  /** A PDF to show, as a file or any blob; a visitor's own choice is put here, too. */
  @property({ attribute: false }) file: Blob | undefined;

  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Of the part that shows PDFs. */
  @state() private loading: 'unavailable' | 'opening' | undefined;
  @state() private session: CertificateSession | undefined;

  readonly #language = new LanguageController(this);
  readonly #data = new RecordController(this);
  #source: Blob | string | undefined;
  /** Counts what was asked for: a part that loads late must not replace something newer. */
  #asked = 0;

  constructor() {
    super();
    this.addEventListener('dragover', (event) => this.#drag(event));
    this.addEventListener('dragleave', () => this.removeAttribute('data-dragging'));
    this.addEventListener('drop', (event) => this.#drop(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved within the page: what was shown is opened anew.
    if (this.#source) this.#show(this.#source);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asked += 1;
    this.session?.close();
    this.session = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('file') && (this.file || changed.get('file'))) this.#show(this.file);
    else if (changed.has('src')) this.#show(this.src);
  }

  async #show(source: Blob | string | undefined): Promise<void> {
    const turn = ++this.#asked;
    this.#source = source;
    this.session?.close();
    this.session = undefined;
    this.loading = undefined;
    if (!source || !this.isConnected) return;
    this.loading = 'opening';
    try {
      const { CertificateSession } = await import('./session');
      if (turn !== this.#asked) return;
      adopt(this, CertificateSession.styles);
      this.session = new CertificateSession(this, source, () => this.#data.state);
    } catch {
      if (turn === this.#asked) this.loading = 'unavailable';
    }
  }

  #drag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.setAttribute('data-dragging', '');
  }

  #drop(event: DragEvent): void {
    this.removeAttribute('data-dragging');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    this.file = file;
  }

  #choose(event: Event): void {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    this.file = input.files?.[0] ?? this.file;
    // The same file may be chosen again after it was mended.
    input.value = '';
  }

  #closeCertificate(): void {
    this.file = undefined;
    this.#show(undefined);
  }

  protected override render() {
    const { words } = this.#language;
    const { certificate } = words;
    const { session, loading } = this;
    const open = session?.isOpen ?? false;
    return html`
      <section translate="no" part="viewer" lang=${words.lang} aria-labelledby="title">
        <p part="title" class="headline" id="title" role="heading" aria-level=${headingLevel(this.headingLevel)}>${certificate.title}</p>
        <div role="status">${session?.headline(words) ?? (loading ? html`<p>${certificate[loading]}</p>` : nothing)}</div>
        ${
          open
            ? session?.result(words)
            : html`<p>${certificate.howTo}</p>
                <ol part="steps">
                  ${certificate.steps.map((step) => html`<li>${step}</li>`)}
                </ol>`
        }
        <div part="controls" class="buttons">
          <label class="button">
            ${open ? certificate.openOther : certificate.open}
            <input type="file" accept=".pdf,application/pdf" @change=${this.#choose} />
          </label>
          ${open ? session?.buttons(words, () => this.#closeCertificate()) : nothing}
        </div>
        <p class="quiet drop">${certificate.drop}</p>
        ${open ? session?.pages(words) : nothing}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-certificate-viewer': KakariCertificateViewer;
  }
}
