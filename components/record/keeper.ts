/**
 * What `<kakari-record>` does once there is a record, or a place it may come from: a chunk, since most pages have none.
 * It takes records and refuses them, and keeps the last good one.
 */
import type { ContextProvider } from '@lit/context';
import { html, nothing } from 'lit';
import type { RecordProblem, RecordReading, TrainingRecord } from '#core/record';
import { readOrdinary } from '#core/record/read-ordinary';
import { dayWanted } from '../today';
import type { Lang } from '../words/lazy-words';
import { RecordChangeEvent, RecordErrorEvent } from './events';
import type { Furniture } from './furniture';
import { judge } from './judge';
import type { KakariRecord } from './record';
import {
  nothingKnown,
  type RecordChange,
  type RecordOrigin,
  type RecordState,
  type recordContext,
  withChange,
} from './state';

/** The element's way in for whatever gives a record; `turn` counts what was asked for, so that late answers lose. */
export type Desk = { turn: number; readonly take: (input: unknown, from: RecordOrigin) => Promise<void> };

/** An ordinary text needs no chunk to be read: what a visitor types is judged even where nothing more can be fetched. */
function asText(record: TrainingRecord): unknown {
  try {
    return JSON.stringify(record);
  } catch {
    return record;
  }
}

/** The long way of reading, a chunk; nothing where a policy forbids it. */
async function closely(input: unknown): Promise<RecordReading | undefined> {
  const reader = await import('./reader').catch(() => undefined);
  return typeof input === 'string' ? reader?.readRecordText(input) : reader?.readRecord(input);
}

export class RecordKeeper {
  lastGood: RecordState;
  #problems: readonly RecordProblem[] = [];
  #unavailable = false;
  /** Seldom needed, a chunk of its own: the buttons with their words, files and storage. */
  #furniture: Furniture | undefined;
  /** Edits that wait to be taken together. */
  #change: RecordChange | undefined;
  /** Answers when every edit so far was taken or refused. */
  #settled: Promise<void> = Promise.resolve();

  readonly #host: KakariRecord;
  readonly #provider: ContextProvider<typeof recordContext>;
  readonly #desk: Desk;

  constructor(host: KakariRecord, provider: ContextProvider<typeof recordContext>, desk: Desk) {
    this.#host = host;
    this.#provider = provider;
    this.#desk = desk;
    // Not what the provider shows: that may be an edit which waits to be checked.
    this.lastGood = nothingKnown(dayWanted(host.on));
  }

  /** Takes a record from anywhere; what is refused leaves the last good one in place. */
  async take(input: unknown, from: RecordOrigin): Promise<void> {
    const { turn } = this.#desk;
    const ordinary = typeof input === 'string' ? readOrdinary(input) : undefined;
    const reading = ordinary ? ({ ok: true, record: ordinary } as const) : await closely(input);
    if (turn !== this.#desk.turn) return;
    if (reading === undefined) {
      this.cannotRead(from);
      return;
    }
    this.#unavailable = false;
    this.#problems = reading.ok ? [] : reading.problems;
    this.#host.requestUpdate();
    if (!reading.ok) {
      this.#provider.setValue(this.lastGood);
      this.#refuse(from, this.#problems);
      return;
    }
    const { record } = reading;
    const { assessed } = this.#provide(record, from);
    if (from !== 'storage' && from !== 'none' && this.#host.storage != null)
      this.furnish().then((furniture) => furniture?.keep(record));
    if (assessed)
      this.#host.dispatchEvent(new RecordChangeEvent({ record, assessment: assessed.assessment, from }));
  }

  /** The day has changed. */
  judgeAnew(): void {
    const { record, from } = this.lastGood;
    this.#provide(record, from);
  }

  /** Applied after whatever is still being taken: an edit made before the page's own record came adds to that record. */
  edit(change: RecordChange): void {
    if (this.#change === undefined) {
      this.#settled = this.#settled.then(() => {
        const all = this.#change ?? {};
        this.#change = undefined;
        return this.#desk.take(asText(withChange(this.lastGood.record, all)), 'visitor');
      });
    }
    this.#change = { ...this.#change, ...change };
  }

  /** What this browser kept, after whatever is still being taken; edits meanwhile add to it. */
  takeKept(): void {
    this.#settled = this.#settled.then(async () => (await this.furnish())?.takeKept());
  }

  /** An address or a file that could not be read at all. */
  cannotRead(from: RecordOrigin): void {
    this.#unavailable = true;
    this.#host.requestUpdate();
    this.#refuse(from, []);
  }

  #refuse(from: RecordOrigin, problems: readonly RecordProblem[]): void {
    this.furnish().then((furniture) => furniture?.tellAuthor(from, problems));
    this.#host.dispatchEvent(new RecordErrorEvent({ problems, from }));
  }

  /** Loads what the buttons, the list of what was refused and the storage need. */
  async furnish(): Promise<Furniture | undefined> {
    const chunk = await import('./furniture').catch(() => undefined);
    if (chunk === undefined) this.#unavailable = true;
    else this.#furniture ??= new chunk.Furniture(this.#host, this, this.#desk);
    this.#host.requestUpdate();
    return this.#furniture;
  }

  /** The buttons, above the live region. */
  controls(lang: Lang) {
    return this.#furniture?.controls(lang);
  }

  /** Which fields were refused, inside the live region; `unavailable` where there was nothing to read at all. */
  told(lang: Lang, unavailable: string) {
    const problems = this.#problems;
    return html`
      ${problems.length > 0 ? this.#furniture?.problemList(problems, lang) : nothing}
      ${this.#unavailable ? html`<p>${unavailable}</p>` : nothing}
    `;
  }

  #provide(record: TrainingRecord, from: RecordOrigin): RecordState {
    const on = dayWanted(this.#host.on);
    this.lastGood = from === 'none' ? nothingKnown(on) : judge(record, from, on);
    this.#provider.setValue(this.lastGood);
    return this.lastGood;
  }
}
