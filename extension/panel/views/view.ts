import type { TemplateResult } from 'lit';
import type { AssessedWords } from '#components/words/assessed/words';
import type { ActivityId } from '#core/index';
import type { PageForFrame, PageOf } from '../../overlay/messages';
import type { PageKind } from '../../portal/index';
import type { PanelWords } from '../../words/panel/words';
import type { WaitingWords } from '../../words/waiting/words';

export type PanelContext = {
  readonly lang: 'ja' | 'en';
  readonly words: PanelWords;
  readonly kit: AssessedWords;
  /** Of what waits for the staff. */
  readonly waiting: WaitingWords;
  readonly remembered: PageForFrame['remembered'];
  readonly queue: PageForFrame['queue'];
  /** Activities ticked on our own checklist, and how they are noted anew. */
  readonly planned: readonly ActivityId[];
  readonly plan: (ids: readonly ActivityId[]) => void;
  /** Marks a row of the staff's list 処理済み, or takes the mark back. */
  readonly mark: (key: string, done: boolean) => void;
};

/** What the frame shows: in its bar one line, which stands when it is folded, and below it the rest. */
export type Shown = { readonly line: string; readonly body: TemplateResult };

/** What the frame shows of one kind of page; undefined where there is nothing to say, and the frame folds away. */
export type PanelView<Kind extends PageKind> = (
  page: PageOf<Kind>,
  context: PanelContext,
) => Shown | undefined;
