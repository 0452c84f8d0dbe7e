import { html, nothing } from 'lit';
import { recordWords } from '../words/record/index';

export type ControlsState = {
  readonly lang: 'ja' | 'en';
  readonly hasRecord: boolean;
  /** What became of the record in this browser's storage; undefined where none was asked for. */
  readonly storage: 'kept' | 'refused' | 'erased' | undefined;
  readonly onFile: (file: File) => void;
  readonly onSave: (fileName: string) => void;
  readonly onErase: () => void;
};

/** The buttons to load, save and erase a record, and what is kept where. */
export function controls({ lang, hasRecord, storage, onFile, onSave, onErase }: ControlsState) {
  const words = recordWords(lang);
  const choose = (event: Event) => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.[0];
    if (file) onFile(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return html`
    <div part="controls" class="controls" lang=${lang}>
      <div class="buttons">
        <label class="button">
          ${words.load}
          <input type="file" accept=".json,application/json" @change=${choose} />
        </label>
        <button type="button" ?disabled=${!hasRecord} @click=${() => onSave(words.fileName)}>${words.save}</button>
        ${storage === 'kept' ? html`<button type="button" @click=${onErase}>${words.erase}</button>` : nothing}
      </div>
      <p class="quiet">${words.drop}${words.staysHere}</p>
      <p class="quiet" role="status">${storageSentence()}</p>
    </div>
  `;

  function storageSentence() {
    if (storage === undefined) return nothing;
    if (storage === 'erased') return words.erased;
    return storage === 'kept' ? words.kept : words.notKept;
  }
}
