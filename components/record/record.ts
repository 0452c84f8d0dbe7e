import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isPlainDate } from '#core/calendar';
import type { RecordProblem, TrainingRecord } from '#core/record';
import { base } from '../base.styles';
import { today } from '../today';
import { tokens } from '../tokens.styles';
import { LanguageController } from '../words/language';
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
import { erase, keep, kept } from './storage';

/**
 * Holds one physician's record, validates and assesses it, and hands both down to the widgets inside. Nothing
 * leaves the browser. The record comes from the `record` property, else from `src`, else from a
 * `<script type="application/json">` inside the element, else from what `storage="local"` kept. A record that is
 * refused is named field by field, while the last good one stays.
 *
 * @slot - The widgets, anywhere inside.
 * @fires kakari-record-change - The record now shown. `detail: { record, assessment, from }`, plain JSON.
 * @fires kakari-record-error - A record was refused. `detail: { problems, from }`, plain JSON.
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
  @state() private keptState: 'kept' | 'refused' | 'erased' | undefined;
  @state() private unavailable = false;
  /** Loaded when first needed: validation, and the buttons with their words, are heavier than the widgets. */
  private door: typeof import('./door') | undefined;
  @state() private furniture: typeof import('./furniture') | undefined;

  private readonly language = new LanguageController(this);
  private readonly provider = new ContextProvider(this, {
    context: recordContext,
    initialValue: nothingKnown(today()),
  });
  private lastGood: RecordState = this.provider.value;
  /** Counts the records asked for: an answer that comes late must not replace a newer one. */
  private asked = 0;

  constructor() {
    super();
    this.addEventListener(RecordEditEvent.type, (event) => {
      // Providers do not meet: the nearest one answers.
      event.stopPropagation();
      if (event instanceof CustomEvent) this.edit(event.detail);
    });
    this.addEventListener('dragover', (event) => this.drag(event));
    this.addEventListener('dragleave', () => this.removeAttribute('data-dragging'));
    this.addEventListener('drop', (event) => this.drop(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.record === undefined && this.src === undefined) this.takeFromPage();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('on')) this.provide(this.provider.value.record, this.provider.value.from);
    if (changed.has('record') && this.record !== undefined) this.take(this.record, 'page');
    if (changed.has('src') && this.src) this.fetchRecord(this.src);
    if (this.controls) this.furnish();
  }

  /** Takes a record from anywhere; what is refused leaves the last good one in place. */
  async take(input: unknown, from: RecordOrigin): Promise<void> {
    const turn = ++this.asked;
    const door = await this.open();
    if (turn !== this.asked || door === undefined) return;
    const reading = typeof input === 'string' ? door.readRecordText(input) : door.readRecord(input);
    if (!reading.ok) {
      this.refuse(reading.problems, from);
      return;
    }
    this.problems = [];
    this.provide(reading.record, from);
    if (this.storage === 'local' && from !== 'storage')
      this.keptState = keep(reading.record) ? 'kept' : 'refused';
    const { assessed } = this.provider.value;
    if (assessed)
      this.dispatchEvent(
        new RecordChangeEvent({ record: reading.record, assessment: assessed.assessment, from }),
      );
  }

  /** Handed down at once, so that two edits in one go add up; the verdict follows with its chunk. */
  private edit(change: RecordChange): void {
    const record = withChange(this.provider.value.record, change);
    this.provider.setValue({ ...this.provider.value, record, from: 'visitor' });
    this.take(record, 'visitor');
  }

  private refuse(problems: readonly RecordProblem[], from: RecordOrigin): void {
    this.problems = problems;
    this.provider.setValue(this.lastGood);
    this.furnish();
    this.dispatchEvent(new RecordErrorEvent({ problems, from }));
  }

  private provide(record: TrainingRecord, from: RecordOrigin): void {
    const on = isPlainDate(this.on) ? this.on : today();
    const state: RecordState =
      from === 'none' ? nothingKnown(on) : (this.door?.stateOf(record, from, on) ?? nothingKnown(on));
    this.lastGood = state;
    this.provider.setValue(state);
  }

  private async open(): Promise<typeof import('./door') | undefined> {
    try {
      this.door ??= await import('./door');
    } catch {
      // A policy forbids the chunk, or it is gone: what stands on the page stays, and that is said.
      this.unavailable = true;
    }
    return this.door;
  }

  private async furnish(): Promise<void> {
    if (this.furniture !== undefined) return;
    this.furniture = await import('./furniture').catch(() => undefined);
  }

  private takeFromPage(): void {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script !== null) this.take(script.textContent ?? '', 'page');
    else if (this.storage === 'local') {
      const text = kept();
      if (text === undefined) return;
      this.keptState = 'kept';
      this.take(text, 'storage');
    }
  }

  private async fetchRecord(src: string): Promise<void> {
    const turn = this.asked;
    try {
      const response = await fetch(src, { headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(`${response.status}`);
      const text = await response.text();
      if (turn === this.asked) this.take(text, 'address');
    } catch {
      this.unavailable = true;
    }
  }

  private async takeFile(file: File): Promise<void> {
    // A file far over the record's own bound is not even read.
    this.take(file.size > 8_000_000 ? ' '.repeat(1_000_001) : await file.text(), 'file');
  }

  private drag(event: DragEvent): void {
    if (!this.controls || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.setAttribute('data-dragging', '');
  }

  private drop(event: DragEvent): void {
    this.removeAttribute('data-dragging');
    const file = event.dataTransfer?.files[0];
    if (!this.controls || file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    this.takeFile(file);
  }

  private save(fileName: string): void {
    const text = this.door?.writeRecord(this.provider.value.record);
    if (text === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  protected override render() {
    const { lang } = this.language.words;
    return html`
      ${
        this.controls && this.furniture
          ? this.furniture.controls({
              lang,
              hasRecord: this.provider.value.from !== 'none',
              storage: this.keptState,
              onFile: (file) => this.takeFile(file),
              onSave: (name) => this.save(name),
              onErase: () => this.erase(),
            })
          : nothing
      }
      ${this.problems.length > 0 ? this.furniture?.problemList(this.problems, lang) : nothing}
      ${this.unavailable ? html`<p role="status" lang=${lang}>${this.language.words.recordUnavailable}</p>` : nothing}
      <slot></slot>
    `;
  }

  private erase(): void {
    erase();
    this.keptState = 'erased';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kakari-record': KakariRecord;
  }
}
