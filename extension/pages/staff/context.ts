import type { RowScheme } from '#core/reminders';
import type { StaffState } from '../../reminders/state';
import type { WaitingWords } from '../../words/waiting/words';
import type { Words } from '../../words/words';

/** What the person did on this very page; lost with it. */
export type StaffView = {
  /** Announced to screen readers. */
  readonly said?: string;
  /** The browser did not store what was just asked for. */
  readonly notStored?: boolean;
  /** The number of days was refused; what was typed stays. */
  readonly daysRefused?: boolean;
  /** Rows marked 処理済み here: they stay in their place, where the mark can be taken back. */
  readonly doneHere: ReadonlySet<string>;
  /** Chosen in the year view. */
  readonly year?: number;
  readonly scheme?: RowScheme | undefined;
};

/** What the templates of the staff's part are made from. */
export type StaffContext = {
  readonly state: StaffState;
  readonly words: Words;
  readonly waiting: WaitingWords;
  /** The system lets no notification through. */
  readonly refused: boolean;
  /** All rows and the year, as in the side panel; else as many rows as a popup has room for. */
  readonly everything: boolean;
  readonly view: StaffView;
  readonly change: (change: Partial<StaffView>) => void;
  /** Does what is stored, and announces the sentence it answers with; where the browser refuses, says so. */
  readonly act: (work: () => Promise<string>) => Promise<void>;
};
