/**
 * The seldom needed part of `<kakari-record>`, a chunk of its own: its buttons, files and drops, the list of what was
 * refused, and the storage of this browser.
 */
import type { TrainingRecord } from '#core/record';
import { recordLimits, writeRecord } from './reader';

export { controls, type StorageState } from './controls';
export { furnitureStyles } from './furniture.styles';
export { problemList } from './problem-list';
export { erase, holds, keep, kept } from './storage';

/** Lets files be dropped on the element while `accepts` says so. */
export function acceptDrops(host: HTMLElement, accepts: () => boolean, onFile: (file: File) => void): void {
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
export const textOf = async (file: File): Promise<string> =>
  file.size > largest ? ' '.repeat(recordLimits.text + 1) : file.text();

/** Hands the record to the visitor as a file. */
export function save(record: TrainingRecord, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeRecord(record)], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
