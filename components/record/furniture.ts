/**
 * The seldom needed part of `<kakari-record>`, a chunk of its own: its buttons, files and drops, the list of what was
 * refused, and the storage of this browser.
 */
import type { RecordProblem, TrainingRecord } from '#core/record';
import { adopt } from '../adopt';
import type { Lang } from '../words/lazy-words';
import { controls, type StorageState } from './controls';
import { furnitureStyles } from './furniture.styles';
import type { Desk, RecordKeeper } from './keeper';
import { problemList } from './problem-list';
import { readRecordText, recordLimits, writeRecord } from './reader';
import type { KakariRecord } from './record';
import { type RecordOrigin, withChange } from './state';
import { erase, holds, keep, kept, keptElsewhere } from './storage';
import { tellAuthor, tellOfStorage } from './tell-author';

/** What one `<kakari-record>` has of it. */
export class Furniture {
  #storageState: StorageState;

  readonly #host: KakariRecord;
  readonly #keeper: RecordKeeper;
  readonly #desk: Desk;

  constructor(host: KakariRecord, keeper: RecordKeeper, desk: Desk) {
    this.#host = host;
    this.#keeper = keeper;
    this.#desk = desk;
    adopt(host, furnitureStyles);
    acceptDrops(
      host,
      () => host.controls,
      (file) => this.#takeFile(file),
    );
  }

  controls(lang: Lang) {
    return controls({
      lang,
      controls: this.#host.controls,
      storage: this.#storageState,
      hasRecord: this.#keeper.lastGood.from !== 'none',
      onFile: (file) => this.#takeFile(file),
      onSave: (name) => save(this.#keeper.lastGood.record, name),
      onErase: () => {
        erase();
        this.#stored('erased');
      },
    });
  }

  problemList(problems: readonly RecordProblem[], lang: Lang) {
    return problemList(problems, lang, this.#keeper.lastGood.from !== 'none');
  }

  tellAuthor(from: RecordOrigin, problems: readonly RecordProblem[]): void {
    tellAuthor(this.#host, from, problems);
  }

  keep(record: TrainingRecord): void {
    if (this.#keeps() && holds(this.#host, this.#keeper)) this.#stored(keep(record) ? 'kept' : 'refused');
  }

  /**
   * What this browser kept: at first, and whenever another tab kept something else. The next to be kept here would else
   * be without what was entered there. Nothing is kept in answer: two tabs would go on answering each other.
   */
  async takeKept(): Promise<void> {
    // A record that came from elsewhere meanwhile is newer, and one that the page gives comes before what was kept.
    if (givenByPage(this.#host) || !this.#keeps() || !holds(this.#host, this.#keeper)) return;
    const text = kept();
    if (text === undefined) {
      if (this.#storageState === 'kept') this.#stored('erased');
      return;
    }
    if (this.#desk.turn === 0) {
      this.#stored('kept');
      return this.#desk.take(text, 'storage');
    }
    // Another version's tab may keep what cannot be read here: what is shown stays.
    const reading = readRecordText(text);
    const { record } = this.#keeper.lastGood;
    const change = reading.ok ? keptElsewhere(record, reading.record) : undefined;
    if (change === undefined) return;
    this.#stored('kept');
    return this.#desk.take(withChange(record, change), 'storage');
  }

  /** Asked here and not by the element: a value that is none is seldom, and its author is told. */
  #keeps(): boolean {
    const { storage } = this.#host;
    if (storage !== 'local') tellOfStorage(this.#host);
    return storage === 'local';
  }

  #stored(state: StorageState): void {
    this.#storageState = state;
    this.#host.requestUpdate();
  }

  async #takeFile(file: File): Promise<void> {
    const turn = ++this.#desk.turn;
    const text = await textOf(file).catch(() => undefined);
    if (turn !== this.#desk.turn) return;
    if (text === undefined) this.#keeper.cannotRead('file');
    else this.#desk.take(text, 'file');
  }
}

const givenByPage = (host: KakariRecord) =>
  host.record != null ||
  Boolean(host.src) ||
  host.querySelector(':scope > script[type="application/json"]') !== null;

/** Lets files be dropped on the element while `accepts` says so. */
function acceptDrops(host: HTMLElement, accepts: () => boolean, onFile: (file: File) => void): void {
  host.addEventListener('dragover', (event) => {
    if (!accepts() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    host.setAttribute('data-dragging', '');
  });
  host.addEventListener('dragleave', () => host.removeAttribute('data-dragging'));
  host.addEventListener('drop', (event) => {
    host.removeAttribute('data-dragging');
    const file = event.dataTransfer?.files[0];
    if (!accepts() || file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    onFile(file);
  });
}

/** Far over the bound of a record in characters: such a file is not even read. In bytes. */
const largest = 8_000_000;

/** The text of a file, or one character too many where the file is far too large. */
const textOf = async (file: File): Promise<string> =>
  file.size > largest ? ' '.repeat(recordLimits.text + 1) : file.text();

/** Hands the record to the visitor as a file. */
function save(record: TrainingRecord, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeRecord(record)], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
