import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Assessment } from '#core/index';
import { headlineOf } from '#core/index';
import { base } from '../base.styles';
import { faq } from '../faq';
import { RecordController } from '../record/controller';
import { signs } from '../signs';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import type { Words } from '../words/words';
import { styles } from './credit-summary.styles';
import { type FieldFaults, figureFields, type Part, readField } from './figure-fields';
import { figures } from './figures';
import { reasons } from './reasons';
import { ways } from './ways';

/**
 * The verdict on かかりつけ医機能報告制度にかかる研修 with its reasons: classroom, practical and total units, which part
 * is short, the shortest ways to complete, and plainly when the portal's total badge misleads.
 *
 * @slot - Stands before and without script, and while nothing is known of the physician.
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
  static override styles = [tokens, base, styles];

  /** What `assess` answered; where it is not set, that of the nearest `<kakari-record>`. */
  @property({ attribute: false }) assessment: Assessment | undefined;

  /** Lets the visitor type the units of both parts. Full-width digits are accepted; empty is not known. */
  @property({ type: Boolean }) editable = false;

  /** When and from where the figures come, as a sentence; that of the record where it is not set. */
  @property() provenance: string | undefined;

  /** Level of the heading the verdict stands in, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Why what was typed cannot be taken; the text itself stays in the field. */
  @state() private faults: FieldFaults = {};

  private readonly language = new LanguageController(this);
  private readonly data = new RecordController(this);

  protected override render() {
    const { words } = this.language;
    const assessment = this.assessment ?? this.data.state.assessed?.assessment;
    return html`
      <section part="summary" lang=${words.lang} aria-labelledby="headline">
        ${this.heading(assessment, words)}
        ${this.editable ? figureFields(assessment, this.faults, words, (part, text) => this.edit(part, text)) : nothing}
        ${assessment && this.verdict(assessment, words)}
        <div part="faq">${faq('q2', words)}${faq('q4', words)}${faq('q5', words)}</div>
        <p class="quiet">${words.twoSchemes}</p>
      </section>
    `;
  }

  private heading(assessment: Assessment | undefined, words: Words) {
    const { outcome = 'none', provisional = false, year } = assessment ?? {};
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3));
    return html`
      <p class="scheme">
        ${words.scheme['reporting-training']}
        ${year ? html`<span class="year">${words.fiscalYear(Number(year.slice(2)))}</span>` : nothing}
        ${provisional ? html`<span class="provisional">${words.provisional}</span>` : nothing}
      </p>
      <div part="headline" class="headline" data-state=${outcome} role="status">
        ${outcome === 'none' ? nothing : html`<span class="sign" data-sign=${signs[outcome]} aria-hidden="true"></span>`}
        <span id="headline" role="heading" aria-level=${level}>
          ${assessment ? words.headline[headlineOf(assessment)] : words.rulesTitle}
        </span>
      </div>
      ${assessment ? nothing : html`<p>${words.rules}</p><slot></slot>`}
      ${provisional ? html`<p class="quiet">${words.provisionalLong}</p>` : nothing}
    `;
  }

  private verdict(assessment: Assessment, words: Words) {
    return html`
      ${assessment.year ? figures(assessment, words) : nothing}
      ${assessment.misleadingBadge ? html`<p class="misleading">${words.misleadingBadge}</p>` : nothing}
      ${ways(assessment.next, words)} ${assessment.outcome === 'not-met' ? faq('q1', words) : nothing}
      <p class="quiet">${this.provenance ?? this.origin(words)}</p>
      ${reasons(assessment.steps, words)}
    `;
  }

  private origin(words: Words): string {
    const { from, assessed } = this.data.state;
    return words.origin(from, assessed?.asOf);
  }

  private edit(part: Part, text: string): void {
    const { on } = this.data.state;
    const reading = readField(part, text);
    this.faults = { ...this.faults, [part]: reading.ok ? undefined : reading.fault };
    if (!reading.ok) return;
    const { units } = reading;
    const stated = units === undefined ? undefined : ({ units, day: on, origin: 'portal' } as const);
    this.data.edit(part === 'classroom' ? { classroom: stated && [stated] } : { practicalUnits: stated });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-credit-summary': KakariCreditSummary;
  }
}
