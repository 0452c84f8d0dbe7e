import { ContextProvider } from '@lit/context';
import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { base } from '../base.styles';
import { dayWanted, today } from '../today';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import type { Desk, RecordKeeper } from './keeper';
import { styles } from './record.styles';
import { nothingKnown, type RecordChange, RecordEditEvent, recordContext, withChange } from './state';

/**
 * Holds one physician's record, validates and assesses it, and hands both down to the widgets inside. Nothing
 * leaves the browser. The record comes from the `record` property, else from `src`, else from a
 * `<script type="application/json">` inside the element, else from what `storage="local"` kept. A record that is
 * refused is named field by field, while the last good one stays.
 *
 * @slot - The widgets, anywhere inside.
 * @fires kakari-record-change - The record now shown. `detail: { record, assessment, from }`, plain JSON.
 * @fires kakari-record-error - A record was refused. `detail: { problems, from }`, plain JSON; no problems where an
 *   address or a file could not be read at all.
 * @csspart problems - The list of refused fields.
 * @csspart controls - The buttons to load, save and erase.
 */
export class KakariRecord extends LitElement {
  static override styles = [tokens, base, styles];

  /** A `TrainingRecord` (see the published schema), or anything: it is checked. `null` and `undefined` are no record. */
  @property({ attribute: false }) record: unknown;

  /** Address of a JSON record, of the same origin or with CORS. */
  @property() src: string | undefined;

  /** `local` keeps figures, ticks and dates in this browser; never a name or number. */
  @property() storage: 'local' | undefined;

  /** The day in Japan to judge on, `YYYY-MM-DD`; today where absent, and no verdict on what is no day. */
  @property() on: string | undefined;

  /** Shows the buttons to load and save the record as a file; a file may be dropped as well. */
  @property({ type: Boolean, reflect: true }) controls = false;

  @state() private unavailable = false;
  /** Loaded when first needed: validation and the rules are heavier than the widgets. */
  @state() private keeper: RecordKeeper | undefined;
  #opening: Promise<RecordKeeper> | undefined;

  readonly #language = new LanguageController(this);
  readonly #provider = new ContextProvider(this, {
    context: recordContext,
    initialValue: nothingKnown(today()),
  });
  readonly #desk: Desk = {
    turn: 0,
    take: (input, from) => {
      const turn = ++this.#desk.turn;
      if (from !== 'visitor') {
        this.#fetching?.abort();
        this.#fetching = undefined;
      }
      this.#taken = this.#ask((keeper) => turn === this.#desk.turn && keeper.take(input, from));
      return this.#taken;
    },
  };
  /** Answers when what was given last is taken or refused: a visitor's edit adds to it. */
  #taken: Promise<void> | undefined;
  /** The request on the way; an aborted one stays here until it is asked for anew. */
  #fetching: AbortController | undefined;
  /** What the visitor stated since then: judged at once, since no answer may come, and added to the one that does. */
  #meanwhile: RecordChange | undefined;

  constructor() {
    super();
    this.addEventListener(RecordEditEvent.type, (event) => {
      // Providers do not meet: the nearest one answers.
      event.stopPropagation();
      if (event instanceof CustomEvent) this.#edit(event.detail);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeFromPage();
    // Moved while its record was on the way: asked for anew.
    if (this.#fetching && this.src) this.#fetchRecord(this.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fetching?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('on')) {
      if (this.keeper) this.keeper.judgeAnew();
      else this.#provider.setValue(nothingKnown(dayWanted(this.on)));
    }
    const { record, src } = this;
    const gone = (changed.get('record') ?? changed.get('src')) != null;
    if (record != null) {
      if (changed.has('record')) this.#desk.take(record, 'page');
    } else if (src) {
      if (gone || changed.has('src')) {
        this.#meanwhile = undefined;
        this.#fetchRecord(src);
      }
    }
    // What was said of one physician must not stand where the page shows the next one, or nobody.
    else if (gone) this.#desk.take('{"version":1}', 'none');
    if (changed.has('storage') && this.storage != null) this.#ask((keeper) => keeper.takeKept());
    if (changed.has('controls') && this.controls) {
      // The buttons load beside what handles them, not after it.
      import('./furniture').catch(() => undefined);
      this.#ask((keeper) => keeper.furnish());
    }
  }

  /** What needs the keeper waits for it; where a policy forbids the chunk, what stands on the page stays. */
  async #ask(task: (keeper: RecordKeeper) => unknown): Promise<void> {
    this.#opening ??= import('../with-record').then(
      ({ RecordKeeper }) => new RecordKeeper(this, this.#provider, this.#desk),
    );
    try {
      this.keeper = await this.#opening;
    } catch {
      this.#opening = undefined;
    }
    this.unavailable = this.keeper === undefined;
    if (this.keeper) await task(this.keeper);
  }

  /** At once, so that the visitor sees it; the verdict follows. */
  #edit(change: RecordChange): void {
    const { value } = this.#provider;
    if (this.#fetching) this.#meanwhile = { ...this.#meanwhile, ...change };
    this.#provider.setValue({ ...value, record: withChange(value.record, change), from: 'visitor' });
    this.#ask(async (keeper) => {
      await this.#taken;
      keeper.edit(change);
    });
  }

  /** A script that is parsed after its element counts as well; one that was read is not read again. */
  #takeFromPage(): void {
    if (this.#desk.turn > 0 || this.record != null || this.src) return;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script !== null) this.#desk.take(script.textContent ?? '', 'page');
  }

  /** Beside the chunk that will read it, not after it. */
  async #fetchRecord(src: string): Promise<void> {
    this.#fetching?.abort();
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    try {
      // Never an answer of before: it may be of who used this browser then. Nor is this one left behind.
      const response = await fetch(src, {
        cache: 'no-store',
        headers: { accept: 'application/json' },
        signal,
      });
      if (!response.ok) throw new Error(`${response.status}`);
      const text = await response.text();
      if (signal.aborted) return;
      this.#desk.take(text, 'address');
      if (this.#meanwhile) this.#edit(this.#meanwhile);
    } catch {
      if (signal.aborted) return;
      this.#fetching = undefined;
      this.#ask((keeper) => keeper.cannotRead('address'));
    }
  }

  protected override render() {
    const { lang, recordUnavailable } = this.#language.words;
    const { keeper } = this;
    return html`
      ${keeper?.controls(lang)}
      <div translate="no" class="told" role="status" lang=${lang}>
        ${this.unavailable ? recordUnavailable : keeper?.told(lang, recordUnavailable)}
      </div>
      <slot @slotchange=${this.#takeFromPage}></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-record': KakariRecord;
  }
}
