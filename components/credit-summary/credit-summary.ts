import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Assessment } from '#core/index';
import { adopt } from '../adopt';
import { base } from '../base.styles';
import { card } from '../card.styles';
import { classroomQuestions } from '../faq';
import { headingLevel } from '../heading-level';
import { RecordController } from '../record/controller';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import { lazyWords } from '../words/lazy-words';

/** All that needs a verdict, with its words: chunks, loaded with the first one. */
export const knowns = lazyWords({
  ja: () => import('../with-record').then((known) => ({ ...known, said: known.assessedJa })),
  en: () =>
    Promise.all([import('../with-record'), import('../words/assessed/en')]).then(
      ([known, { assessedEn }]) => ({
        ...known,
        said: assessedEn,
      }),
    ),
});

/** The fields of an editable summary come with a chunk of their own; loaded before, they stand at the first rendering. */
let fields: typeof import('./figure-fields') | undefined;
export const loadFields = async (): Promise<void> => {
  fields ??= await import('./figure-fields');
};

/**
 * The verdict on かかりつけ医機能報告制度にかかる研修 with its reasons: classroom, practical and total units, which part
 * is short, the shortest ways to complete, and plainly when the portal's total badge misleads.
 * Content that stands in it is shown before and without script.
 *
 * @csspart summary - The whole card.
 * @csspart headline - The verdict's line.
 * @csspart fields - The fields of an editable summary.
 * @csspart figures - The list of parts with their figures.
 * @csspart next - The ways to complete.
 * @csspart reasons - The reasons, folded away until asked for.
 * @csspart faq - Questions that arise here, each folded away.
 * @cssproperty --kakari-accent - Links and the bars.
 * @cssproperty --kakari-ink - Text.
 * @cssproperty --kakari-quiet - Secondary text.
 * @cssproperty --kakari-ground - Background.
 * @cssproperty --kakari-line - Thin rules.
 * @cssproperty --kakari-font - Font family; the page's own when unset.
 */
export class KakariCreditSummary extends LitElement {
  static override styles = [tokens, base, card];

  /** What `assess` answered; where it is not set, that of the nearest `<kakari-record>`. */
  @property({ attribute: false }) assessment: Assessment | undefined;

  /** Lets the visitor type the units of both parts. Full-width digits are accepted; empty is not known. */
  @property({ type: Boolean }) editable = false;

  /** When and from where the figures come, as a sentence; that of the record where it is not set. */
  @property() provenance: string | undefined;

  /** Level of the heading the verdict stands in, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  readonly #language = new LanguageController(this);
  readonly #data = new RecordController(this);

  protected override render() {
    const { words } = this.#language;
    const assessment = this.assessment ?? this.#data.state.assessed?.assessment;
    const known = assessment || this.editable ? this.#known() : undefined;
    const told = assessment && known?.verdict(assessment, known.said, this, this.#data.state);
    return html`
      <section translate="no" part="summary" lang=${words.lang} aria-labelledby="headline">
        <p class="scheme">${words.scheme['reporting-training']} ${told?.year}</p>
        <div part="headline" class="headline" data-state=${told?.outcome ?? nothing} role="status" aria-live=${told?.live ?? nothing}>
          ${told?.sign}
          <span id="headline" role="heading" aria-level=${headingLevel(this.headingLevel)}>${told?.headline ?? words.rulesTitle}</span>
        </div>
        ${told?.provisional ?? html`<p>${words.rules}</p>`}
        ${
          this.editable && fields && known
            ? fields.figureFields(this, this.#data, assessment, known.said)
            : nothing
        }
        ${told?.body}
        ${classroomQuestions(words, this)}
        <p class="quiet">${words.twoSchemes}</p>
      </section>
    `;
  }

  protected override willUpdate(): void {
    if (this.editable && !fields)
      loadFields().then(
        () => this.requestUpdate(),
        () => undefined,
      );
  }

  /** The part that needs a verdict; until its chunk has come, and where a policy forbids it, the rules stand. */
  #known() {
    const known = knowns(this.#language.words.lang, () => this.requestUpdate());
    if (known) adopt(this, known.summaryStyles);
    return known;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-credit-summary': KakariCreditSummary;
  }
}
