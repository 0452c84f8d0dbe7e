import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ApplicationReview } from '#core/applications';
import { base } from '../base.styles';
import { card } from '../card.styles';
import { headingLevel } from '../heading-level';
import { RecordController } from '../record/controller';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import { lazyWords } from '../words/lazy-words';
import type { Words } from '../words/words';
import { styles } from './application-status.styles';
import type { Told } from './known';
import type { ApplicationList } from './reviewer';
import { steps } from './steps';

/** All that is shown of a review, with its words: chunks, loaded with the first one. */
export const knowns = lazyWords({
  ja: () => import('../with-record').then((known) => ({ ...known, tell: known.tellInJapanese })),
  en: () =>
    Promise.all([
      import('../with-record'),
      import('../words/application-status/details/en'),
      import('../words/assessed/en'),
    ]).then(([known, { applicationDetailsEn }, { assessedEn }]) => ({
      ...known,
      tell: known.tellIn(applicationDetailsEn, assessedEn),
    })),
});
type Known = NonNullable<ReturnType<typeof knowns>>;

/**
 * Where the application (申請) stands: none, waiting for approval and how long, returned and why, or approved, with
 * the step of the way to the certificate the physician stands at and what to do next.
 * Content that stands in it is shown before and without script.
 *
 * @csspart badge - The state in a line of text (`variant="badge"`).
 * @csspart card - The whole card.
 * @csspart headline - The state's line.
 * @csspart steps - The five steps, the present one with `aria-current="step"`.
 * @csspart facts - State, time, fiscal year and days of the application that counts.
 * @csspart reason - Why it was returned, as the record states it.
 * @csspart next - What to do next.
 * @csspart duplicates - Other applications of the same fiscal year, with their question of the FAQ.
 * @csspart others - Applications of earlier years and other schemes, and rows that could not be read.
 * @csspart reasons - What the state rests on, folded away until asked for.
 * @cssproperty --kakari-accent - Links and the present step.
 * @cssproperty --kakari-ink - Text.
 * @cssproperty --kakari-quiet - Secondary text.
 * @cssproperty --kakari-ground - Background.
 * @cssproperty --kakari-line - Thin rules.
 * @cssproperty --kakari-font - Font family; the page's own when unset.
 */
export class KakariApplicationStatus extends LitElement {
  static override styles = [tokens, base, card, styles];

  /** `badge` is the state alone, in a line of text; `card` is all of it. */
  @property({ reflect: true }) variant: 'card' | 'badge' = 'card';

  /** What `reviewApplications` answered; where it is not set, that of the list or of the nearest `<kakari-record>`. */
  @property({ attribute: false }) review: ApplicationReview | undefined;

  /** The portal's list of applications, reviewed on the record's day; that of the record where it is not set. */
  @property({ attribute: false }) applications: ApplicationList | undefined;

  /** Level of the heading the state stands in, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #language = new LanguageController(this);
  readonly #data = new RecordController(this);
  #known: Known | undefined;

  protected override render() {
    const { words } = this.#language;
    const { state } = this.#data;
    // Until the chunk has come, and where a policy forbids it, nothing is known.
    if (this.review || this.applications || state.assessed)
      this.#known = knowns(words.lang, () => this.requestUpdate()) ?? this.#known;
    const told = this.#known?.tell(this, state, words);
    if (this.variant === 'badge')
      return (
        told?.badge ??
        html`<span translate="no" part="badge" class="badge" lang=${words.lang} data-state="unknown"
          ><span class="sign" data-sign="?" aria-hidden="true"></span>${words.applicationStatus.unknown}</span
        >`
      );
    if (this.variant !== 'card')
      import('./tell-variant').then(
        ({ tellVariant }) => tellVariant(this),
        () => undefined,
      );
    return this.#card(words, told);
  }

  #card(words: Words, told: Told | undefined) {
    const { stepsTitle, look } = words.applicationStatus;
    // The five steps are this scheme's; of the other one's no source tells them.
    const own = told?.scheme !== 'family-physician-training';
    return html`
      <section translate="no" part="card" lang=${words.lang} aria-labelledby="headline">
        <p class="scheme">${words.scheme[own ? 'reporting-training' : 'family-physician-training']}</p>
        <div part="headline" class="headline" data-state=${told?.state ?? nothing} role="status">
          ${told?.sign}
          <span id="headline" role="heading" aria-level=${headingLevel(this.headingLevel)}>${told?.headline ?? stepsTitle}</span>
        </div>
        ${own ? steps(told?.step, words) : nothing}
        ${told ? told.body() : html`<p>${look}</p>`}
        ${own ? html`<p class="quiet">${words.twoSchemes}</p>` : nothing}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-application-status': KakariApplicationStatus;
  }
}
