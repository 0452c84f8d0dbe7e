import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RecordProblem, TrainingRecord } from '#core/record';
import { base } from '../base.styles';
import { dayWanted, today } from '../today';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
import type { StorageState } from './controls';
import { RecordChangeEvent, RecordErrorEvent } from './events';
import { styles } from './record.styles';
import {
  nothingKnown,
  type RecordChange,
  RecordEditEvent,
  type RecordOrigin,
  type RecordState,
  recordContext,
  withChange,
} from './state';

// Loaded when first needed: validation, and the buttons with their words, are heavier than the widgets.
type Door = typeof import('./door');
type Furniture = typeof import('./furniture');

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

  /** A `TrainingRecord` (see the published schema), or anything: it is checked. */
  @property({ attribute: false }) record: unknown;

  /** Address of a JSON record, of the same origin or with CORS. */
  @property() src: string | undefined;

  /** `local` keeps figures, ticks and dates in this browser; never a name or number. */
  @property() storage: 'local' | undefined;

  /** The day in Japan to judge on, `YYYY-MM-DD`; today where absent. */
  @property() on: string | undefined;

  /** Shows the buttons to load and save the record as a file; a file may be dropped as well. */
  @property({ type: Boolean, reflect: true }) controls = false;

  @state() private problems: readonly RecordProblem[] = [];
  @state() private storageState: StorageState;
  @state() private unavailable = false;
  @state() private furniture: Furniture | undefined;
  private door: Door | undefined;

  private readonly language = new LanguageController(this);
  private readonly provider = new ContextProvider(this, {
    context: recordContext,
    initialValue: nothingKnown(today()),
  });
  private lastGood: RecordState = this.provider.value;
  /** Edits that wait to be taken together. */
  private change: RecordChange | undefined;
  /** Answers when what the page gave, and every edit so far, was taken or refused. */
  private settled: Promise<void> = Promise.resolve();
  /** Counts the records asked for: an answer that comes late must not replace a newer one. */
  private asked = 0;
  /** The request on the way; an aborted one stays here until it is asked for anew. */
  private fetching: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener(RecordEditEvent.type, (event) => {
      // Providers do not meet: the nearest one answers.
      event.stopPropagation();
      if (event instanceof CustomEvent) this.edit(event.detail);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.settled = this.takeFromPage();
    // Moved while its record was on the way: asked for anew.
    if (this.fetching && this.src) this.fetchRecord(this.src);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fetching?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('on')) this.provide(this.lastGood.record, this.lastGood.from);
    if (changed.has('record') && this.record !== undefined) this.take(this.record, 'page');
    if (changed.has('src') && this.src && this.record === undefined) this.fetchRecord(this.src);
    if (this.controls) this.furnish();
  }

  /** Takes a record from anywhere; what is refused leaves the last good one in place. */
  async take(input: unknown, from: RecordOrigin): Promise<void> {
    const turn = ++this.asked;
    this.fetching?.abort();
    this.fetching = undefined;
    const door = await this.open();
    if (turn !== this.asked || door === undefined) return;
    this.unavailable = false;
    const reading = typeof input === 'string' ? door.readRecordText(input) : door.readRecord(input);
    if (!reading.ok) {
      this.refuse(reading.problems, from);
      return;
    }
    this.problems = [];
    const { record } = reading;
    const { assessed } = this.provide(record, from);
    if (from !== 'storage') this.keep(record);
    if (assessed)
      this.dispatchEvent(new RecordChangeEvent({ record, assessment: assessed.assessment, from }));
  }

  /**
   * Handed down at once, so that the visitor sees it; applied after whatever is still being taken, so that an edit made
   * before the page's own record is loaded adds to that record.
   */
  private edit(change: RecordChange): void {
    const { value } = this.provider;
    this.provider.setValue({ ...value, record: withChange(value.record, change), from: 'visitor' });
    if (this.change === undefined) {
      this.settled = this.settled.then(() => {
        const all = this.change ?? {};
        this.change = undefined;
        return this.take(withChange(this.lastGood.record, all), 'visitor');
      });
    }
    this.change = { ...this.change, ...change };
  }

  private refuse(problems: readonly RecordProblem[], from: RecordOrigin): void {
    this.problems = problems;
    this.provider.setValue(this.lastGood);
    this.furnish();
    this.dispatchEvent(new RecordErrorEvent({ problems, from }));
  }

  private provide(record: TrainingRecord, from: RecordOrigin): RecordState {
    const state = from === 'none' ? undefined : this.door?.stateOf(record, from, this.on, today());
    this.lastGood = state ?? nothingKnown(dayWanted(this.on));
    this.provider.setValue(this.lastGood);
    return this.lastGood;
  }

  private async open(): Promise<Door | undefined> {
    try {
      this.door ??= await import('./door');
    } catch {
      // A policy forbids the chunk, or it is gone: what stands on the page stays, and that is said.
      this.unavailable = true;
    }
    return this.door;
  }

  private async furnish(): Promise<Furniture | undefined> {
    if (this.furniture !== undefined) return this.furniture;
    const furniture = await import('./furniture').catch(() => undefined);
    if (furniture === undefined) this.unavailable = true;
    else if (this.furniture === undefined) {
      this.furniture = furniture;
      const onFile = (file: File) => this.takeFile(file);
      furniture.acceptDrops(this, () => this.controls, onFile);
    }
    return this.furniture;
  }

  /** A script that is parsed after its element counts as well; one that was read is not read again. */
  private async takeFromPage(): Promise<void> {
    if (this.asked > 0 || this.record !== undefined || this.src) return;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script !== null) {
      await this.take(script.textContent ?? '', 'page');
      return;
    }
    if (this.storage !== 'local') return;
    const text = (await this.furnish())?.kept();
    // Meanwhile a record may have come from elsewhere: that one is newer.
    if (text === undefined || this.asked > 0) return;
    this.storageState = 'kept';
    await this.take(text, 'storage');
  }

  private async keep(record: TrainingRecord): Promise<void> {
    if (this.storage !== 'local') return;
    const furniture = await this.furnish();
    if (furniture) this.storageState = furniture.keep(record) ? 'kept' : 'refused';
  }

  private async fetchRecord(src: string): Promise<void> {
    this.fetching?.abort();
    this.fetching = new AbortController();
    const { signal } = this.fetching;
    try {
      const response = await fetch(src, { headers: { accept: 'application/json' }, signal });
      if (!response.ok) throw new Error(`${response.status}`);
      const text = await response.text();
      if (!signal.aborted) this.take(text, 'address');
    } catch {
      if (signal.aborted) return;
      this.fetching = undefined;
      this.cannotRead('address');
    }
  }

  private async takeFile(file: File): Promise<void> {
    const turn = ++this.asked;
    const door = await this.open();
    const furniture = await this.furnish();
    if (door === undefined || furniture === undefined) return;
    const text = await furniture.textOf(file, door.recordLimits.text).catch(() => undefined);
    if (turn !== this.asked) return;
    if (text === undefined) this.cannotRead('file');
    else this.take(text, 'file');
  }

  private cannotRead(from: RecordOrigin): void {
    this.unavailable = true;
    this.dispatchEvent(new RecordErrorEvent({ problems: [], from }));
  }

  protected override render() {
    const { lang, recordUnavailable } = this.language.words;
    const { furniture, controls, problems, storageState: storage } = this;
    return html`
      ${furniture?.controls({
        lang,
        controls,
        storage,
        hasRecord: this.lastGood.from !== 'none',
        onFile: (file) => this.takeFile(file),
        onSave: (name) => this.door && furniture.save(this.lastGood.record, this.door.writeRecord, name),
        onErase: () => {
          furniture.erase();
          this.storageState = 'erased';
        },
      })}
      <div class="told" role="status" lang=${lang}>
        ${problems.length > 0 ? furniture?.problemList(problems, lang) : nothing}
        ${this.unavailable ? html`<p>${recordUnavailable}</p>` : nothing}
      </div>
      <slot @slotchange=${this.takeFromPage}></slot>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-record': KakariRecord;
  }
}
