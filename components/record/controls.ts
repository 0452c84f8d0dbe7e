import { html, nothing } from 'lit';
import type { Lang } from '../words/lazy-words';
import { recordWords } from '../words/record/index';

/** What became of the record in this browser's storage; undefined where none was asked for. */
export type StorageState = 'kept' | 'refused' | 'erased' | undefined;

export type Controls = {
  readonly lang: Lang;
  /** Whether the buttons to load and save are wanted; what is kept is told, and can be erased, without them too. */
  readonly controls: boolean;
  readonly hasRecord: boolean;
  readonly storage: StorageState;
  readonly onFile: (file: File) => void;
  readonly onSave: (fileName: string) => void;
  readonly onErase: () => void;
};

/** The buttons to load, save and erase a record, and what is kept where. */
export function controls({ lang, controls, hasRecord, storage, onFile, onSave, onErase }: Controls) {
  if (!controls && storage === undefined) return nothing;
  const words = recordWords(lang);
  const choose = (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  // The button goes with what it erases: the focus would be lost.
  const erase = ({ currentTarget }: Event) => {
    if (currentTarget instanceof Element)
      currentTarget.closest('.controls')?.querySelector<HTMLElement>('[role=status]')?.focus();
    onErase();
  };
  return html`
    <div translate="no" part="controls" class="controls" lang=${lang}>
      <div class="buttons">
        ${controls ? files() : nothing}
        ${storage === 'kept' ? html`<button type="button" @click=${erase}>${words.erase}</button>` : nothing}
      </div>
      ${controls ? html`<p class="quiet">${words.drop}${words.staysHere}</p>` : nothing}
      <p class="quiet" role="status" tabindex="-1">${storageSentence()}</p>
    </div>
  `;

  function files() {
    return html`
        <label class="button">
          ${words.load}
          <input type="file" accept=".json,application/json" @change=${choose} />
        </label>
        <button type="button" ?disabled=${!hasRecord} @click=${() => onSave(words.fileName)}>${words.save}</button>
    `;
  }

  function storageSentence() {
    if (storage === undefined) return nothing;
    if (storage === 'erased') return words.erased;
    return storage === 'kept' ? words.kept : words.notKept;
  }
}
