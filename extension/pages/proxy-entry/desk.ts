import type { PlainDate } from '#core/index';
import type { TrainingRecord } from '#core/record';
import { blankDraft, type Draft, isBlank, withRecord } from './draft';
import { deleteDraft, deleteUnreadable, followDrafts, readDrafts, saveDraft } from './drafts';

/** What happened without a click of the user on this page, or in spite of one. */
export type DeskNews =
  | 'taken-over'
  | 'new-from-file'
  | 'deleted'
  | 'not-deleted'
  /** Nothing else is laid open while what stands here is kept nowhere. */
  | 'undecided';

/** Why the draft on this page is not kept. */
export type Trouble = 'changed' | 'deleted' | 'refused';

/**
 * The drafts and the one that lies open on this page. Every edit is written at once, one after the other. What another
 * page wrote is shown; where both wrote, neither is overwritten: the user decides.
 */
export class Desk {
  drafts: readonly Draft[] = [];
  /** How many kept drafts no version of ours can read. */
  unreadable = 0;
  draft: Draft;
  trouble: Trouble | undefined;
  /** Counts how often other content was laid open: the elements that show it are then made anew. */
  laid = 0;
  private unsaved = false;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly today: () => PlainDate,
    private readonly tell: (news?: DeskNews) => void,
  ) {
    this.draft = this.blank();
  }

  /** @param id of the draft to open; where it is not there, a blank one */
  start(id: string, signal: AbortSignal): Promise<void> {
    followDrafts(() => this.after(() => this.refresh()), signal);
    return this.open(id);
  }

  /** States these parts of the open draft anew. */
  edit(change: Partial<Omit<Draft, 'id' | 'revision' | 'number'>>): Promise<void> {
    this.draft = { ...this.draft, ...change };
    this.unsaved = true;
    this.tell();
    return this.after(() => this.save());
  }

  /** A file is a paper of its own, unless nothing stands here yet. */
  takeRecord(record: TrainingRecord): Promise<void> {
    const isNew = !isBlank(this.draft);
    return this.after(async () => {
      if (isNew && this.isUnkept) {
        // The elements show the file already: made anew, they show this draft again.
        this.laid += 1;
        this.tell('undecided');
        return;
      }
      this.lay(withRecord(isNew ? this.blank() : this.draft, record), isNew ? 'new-from-file' : undefined);
      this.unsaved = true;
      await this.save();
    });
  }

  /** Whether leaving would lose something. */
  get isUnkept(): boolean {
    return this.unsaved && this.trouble !== undefined;
  }

  /** @param discard what stands here, where it is kept nowhere */
  open(id: string, { discard = false } = {}): Promise<void> {
    return this.after(async () => {
      if (this.isUnkept && !discard) return this.tell('undecided');
      await this.read();
      this.lay(this.drafts.find((draft) => draft.id === id) ?? this.blank());
    });
  }

  /** The content of this page under a new id, beside what the other page made of it. */
  keepAsNew(): Promise<void> {
    return this.after(async () => {
      await this.read();
      const { id, number } = this.blank();
      this.draft = { ...this.draft, id, number, revision: '' };
      this.trouble = undefined;
      this.unsaved = true;
      await this.save();
    });
  }

  delete(id: string): Promise<void> {
    return this.after(async () => {
      const isGone = await deleteDraft(id);
      await this.read();
      if (isGone && id === this.draft.id) this.lay(this.blank(), 'deleted');
      else this.tell(isGone ? 'deleted' : 'not-deleted');
    });
  }

  deleteUnreadable(): Promise<void> {
    return this.after(async () => {
      const isGone = await deleteUnreadable();
      await this.read();
      this.tell(isGone ? 'deleted' : 'not-deleted');
    });
  }

  private blank(): Draft {
    const number = Math.max(0, ...this.drafts.map((draft) => draft.number)) + 1;
    return blankDraft(crypto.randomUUID(), number, this.today());
  }

  private lay(draft: Draft, news?: DeskNews): void {
    this.draft = draft;
    this.trouble = undefined;
    this.unsaved = false;
    this.laid += 1;
    this.tell(news);
  }

  private async save(): Promise<void> {
    if (!this.unsaved || this.trouble === 'changed' || this.trouble === 'deleted') return;
    const mine = this.draft;
    this.unsaved = false;
    const answer = await saveDraft(mine, crypto.randomUUID());
    if (answer.kind === 'saved') this.trouble = undefined;
    else {
      this.trouble = answer.kind;
      this.unsaved = true;
    }
    // Meanwhile more may have been typed into the same draft; its own write follows.
    if (answer.kind === 'saved') this.draft = { ...this.draft, revision: answer.draft.revision };
    await this.read();
    this.tell();
  }

  private async refresh(): Promise<void> {
    if (!(await this.read())) return;
    const theirs = this.drafts.find(({ id }) => id === this.draft.id);
    if (this.unsaved || this.trouble || theirs?.revision === this.draft.revision) return this.tell();
    if (theirs) return this.lay(theirs, 'taken-over');
    if (this.draft.revision !== '') {
      this.trouble = 'deleted';
      this.unsaved = true;
    }
    this.tell();
  }

  /** @returns whether the browser keeps anything at all */
  private async read(): Promise<boolean> {
    const kept = await readDrafts();
    this.drafts = kept?.drafts ?? [];
    this.unreadable = kept?.unreadable.length ?? 0;
    return kept !== undefined;
  }

  private after(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    // One that failed says so itself; what is typed after it must be kept all the same.
    this.queue = done.catch(() => undefined);
    return done;
  }
}
