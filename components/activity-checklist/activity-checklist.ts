import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActivityId } from '#core/assessment';
import type { TrainingRecord } from '#core/record';
import { adopt } from '../adopt';
import { base } from '../base.styles';
import { card } from '../card.styles';
import { faq } from '../faq';
import { headingLevel } from '../heading-level';
import { RecordController } from '../record/controller';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import { styles } from './activity-checklist.styles';
import { ActivitiesChangeEvent } from './events';
import { filterField } from './filter-field';
import { formEntries } from './form-entries';
import { catalogue, inCatalogue } from './groups';
import type { More } from './more/index';
import { fieldset } from './rows';
import { tally, unitsPerActivity } from './tally';

/** Key of the ticks in what a browser keeps of a form. */
const kept = 'activity';
const every = () => true;

/**
 * The activities of practical training (実地研修) to tick, in their categories, with the units they come to. The ticks
 * are those of the nearest `<kakari-record>`. In a form it sends one entry per ticked activity under its `name`.
 * Content that stands in it without a slot's name is shown before and without script.
 *
 * @slot note - The association's own words, below the list.
 * @fires kakari-activities-change - The visitor ticked or unticked. `detail: { activities, count, units }`, plain JSON.
 * @fires input - As of a form field, with every tick.
 * @fires change - As of a form field, with every tick.
 * @csspart checklist - The whole card.
 * @csspart title - The heading.
 * @csspart filter - The field to find an item.
 * @csspart group - One category of activities.
 * @csspart legend - Its name.
 * @csspart item - One activity: the whole row with its check box.
 * @csspart tally - How many are ticked and the units they come to; stays in view.
 * @csspart problems - Which added items were left out, and why.
 * @csspart faq - The question that arises here, folded away.
 */
export class KakariActivityChecklist extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, base, card, styles];

  /** Name of the form entries. */
  @property({ reflect: true }) name = '';

  /** A form is refused while nothing is ticked. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Nothing can be ticked, and a form sends nothing. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /**
   * Items of the association's own, `{ id, label, category? }[]` or JSON of it; a category is 1, 2, 3 or a heading.
   * Where it is not set, a `<script type="application/json">` inside the element.
   */
  @property() items: unknown;

  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Ids of the ticked activities. Set, they go into the record; what is no list is not known there. */
  @property({ attribute: false })
  get value(): ActivityId[] {
    const names = this.#early ?? this.#data.state.record.activities ?? [];
    return [...new Set(names.map((name) => this.more?.idOf(name) ?? name))];
  }
  set value(ids: readonly ActivityId[]) {
    this.#tick(
      Array.isArray(ids) ? ids.filter((id) => typeof id === 'string' && id.trim() !== '') : undefined,
    );
  }

  @state() private query = '';
  /** A form asked while nothing was ticked. */
  @state() private refused = false;
  /** What the list needs beyond the catalogue; undefined until it does, or where a policy forbids the chunk. */
  @state() private more: More | undefined;
  @state() private unavailable = false;
  #asked: Promise<void> | undefined;

  /** Ticks set while the element is on no page. */
  #early: readonly ActivityId[] | undefined;
  /** The page's record: a form's reset goes back there. */
  #given: TrainingRecord | undefined;
  /** Whatever was ticked: what only the record knows must not vanish when it is unticked. */
  readonly #seen = new Set<ActivityId>();

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #data = new RecordController(this);

  constructor() {
    super();
    this.addEventListener('invalid', () => {
      this.refused = true;
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#early) this.#tick(this.#early);
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** `valueMissing` where it is required and nothing is ticked. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** Why a form refuses it; empty where it does not. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Whether a form asks it at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  /** Whether a form may be sent with it; where not, `invalid` is fired. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** The same, and the browser says what is missing, at the first row. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }
  formResetCallback(): void {
    this.query = '';
    this.refused = false;
    this.#tick(this.#given?.activities, this.#given?.practicalUnits);
  }
  formStateRestoreCallback(state: unknown): void {
    if (state instanceof FormData) this.#tick(state.getAll(kept).filter((id) => typeof id === 'string'));
  }

  /**
   * States the ticks anew, in place of the units that the portal displayed; undefined takes them out of the record: they are
   * then not known.
   */
  #tick(
    activities: readonly ActivityId[] | undefined,
    practicalUnits = activities ? undefined : this.#data.state.record.practicalUnits,
  ): void {
    this.#early = this.isConnected ? undefined : activities;
    if (this.isConnected) this.#data.edit({ practicalUnits, activities });
    this.#tell();
    this.requestUpdate();
  }

  #tell(): void {
    const { value, name } = this;
    const internals = this.#internals;
    const { from, record } = this.#data.state;
    // Only what a visitor ticked may come back in the place of what a record states.
    const ticked = from === 'visitor' && record.activities ? formEntries(kept, value) : null;
    internals.setFormValue(name ? formEntries(name, value) : null, ticked);
    if (!this.required || value.length > 0) internals.setValidity({});
    else {
      const { missing } = this.#language.words.activityChecklist;
      internals.setValidity({ valueMissing: true }, missing, this.#anchor);
    }
  }

  /** Where the focus goes, and where the browser says what is missing: never a row that the filter hides. */
  get #anchor(): HTMLElement | undefined {
    const find = (selector: string) => this.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
    return find('.item:not([hidden]) input') ?? find('#filter');
  }

  protected override willUpdate(): void {
    const { record, from } = this.#data.state;
    if (from !== 'visitor') {
      this.#given = record;
      this.#seen.clear();
    }
    const { value } = this;
    for (const id of value) this.#seen.add(id);
    const script = this.querySelector(':scope > script[type="application/json"]');
    const items = this.items ?? script?.textContent ?? undefined;
    this.more?.take(items);
    const twoFigures = record.activities && record.practicalUnits;
    if (items !== undefined || this.query || twoFigures || !value.every(inCatalogue))
      this.#asked ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { More } = await import('./more/index');
      adopt(this, More.styles);
      this.more = new More();
    } catch {
      this.unavailable = true;
    }
  }

  protected override render() {
    const { words } = this.#language;
    const { lang, activityChecklist: said } = words;
    const { state } = this.#data;
    const { value, query } = this;
    const groups = catalogue(said);
    const more = this.more?.show({
      lang,
      catalogue: groups,
      seen: this.#seen,
      ticked: value,
      query,
      state,
      onShowAll: this.#showAll,
    });
    return html`
      <section translate="no" part="checklist" lang=${lang} aria-labelledby="title">
        <p class="scheme">${words.scheme['reporting-training']}</p>
        <div part="title" class="headline" id="title" role="heading" aria-level=${headingLevel(this.headingLevel)}>
          ${said.title}${this.required ? html` <span class="required">${said.required}</span>` : nothing}
        </div>
        <p>${said.past}</p>
        <p class="quiet">${said.incomplete}</p>
        ${this.unavailable ? html`<p role="status">${said.unavailable}</p>` : more?.problems}
        ${filterField(query, this.#typed, more, said)}
        <div @input=${this.#ticked} @change=${this.#settled}>
          ${(more?.groups ?? groups).map((group) => fieldset(group, more?.hit ?? every, lang))}
          ${tally(value.length, unitsPerActivity(state), this.refused && this.required, said)}
        </div>
        ${more?.disagrees}
        <p>${said.next}</p>
        <slot name="note"></slot>
        <div part="faq">${faq('q3', words, this)}</div>
      </section>
    `;
  }

  protected override updated(): void {
    const { value } = this;
    // By its own attribute, which stands by now, or by a fieldset around it.
    const barred = this.matches(':disabled');
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('.item input')) {
      box.checked = value.includes(box.value);
      box.disabled = barred;
    }
    this.#tell();
  }

  #ticked(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    // Before the event reaches the page: a listener there reads the new value.
    this.#tick(box.checked ? [...this.value, box.value] : this.value.filter((id) => id !== box.value));
  }

  #settled(): void {
    const { value: activities } = this;
    const count = activities.length;
    const each = unitsPerActivity(this.#data.state);
    this.dispatchEvent(
      new ActivitiesChangeEvent({ activities, count, ...(each && { units: count * each }) }),
    );
    // Unlike input, change stays inside a shadow root.
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #typed(event: Event): void {
    // To the page only ticks are input.
    event.stopPropagation();
    // Kana on their way to kanji would find nothing, and that would be announced.
    if (event instanceof InputEvent && event.isComposing) return;
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
  }

  #showAll(): void {
    this.query = '';
    this.renderRoot.querySelector<HTMLElement>('#filter')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-activity-checklist': KakariActivityChecklist;
  }
}
