import { browser } from 'wxt/browser';
import { sessionItem } from '../../stored/session-item';
import { checkDrafts, type KeptDrafts } from './check-drafts';
import type { Draft } from './draft';

const item = sessionItem<KeptDrafts, readonly unknown[]>('proxy', checkDrafts, () => ({
  drafts: [],
  unreadable: [],
}));

/** What became of a write. `changed`, `deleted`: another open page did so meanwhile, and nothing was written. */
export type Saved =
  | { readonly kind: 'saved'; readonly draft: Draft }
  | { readonly kind: 'changed' | 'deleted' | 'refused' };

/** What is kept; undefined where the browser keeps nothing. */
export const readDrafts = (): Promise<KeptDrafts | undefined> => item.read().catch(() => undefined);

/** Writes a draft under a new revision, but only over the revision it was made from. */
export const saveDraft = (draft: Draft, revision: string): Promise<Saved> =>
  inTurn(async ({ drafts, unreadable }): Promise<Saved> => {
    const there = drafts.find(({ id }) => id === draft.id);
    if (there === undefined && draft.revision !== '') return { kind: 'deleted' };
    if (there !== undefined && there.revision !== draft.revision) return { kind: 'changed' };
    const next = { ...draft, revision };
    const list = there ? drafts.map((each) => (each === there ? next : each)) : [...drafts, next];
    await item.write([...list, ...unreadable]);
    return { kind: 'saved', draft: next };
  }).catch(() => ({ kind: 'refused' }));

/** @returns whether it is gone */
export const deleteDraft = (id: string): Promise<boolean> =>
  inTurn(async ({ drafts, unreadable }) => {
    await item.write([...drafts.filter((draft) => draft.id !== id), ...unreadable]);
    return true;
  }).catch(() => false);

/** Deletes what no version of ours can read. @returns whether it is gone */
export const deleteUnreadable = (): Promise<boolean> =>
  inTurn(async ({ drafts }) => {
    await item.write(drafts);
    return true;
  }).catch(() => false);

/** Calls whenever any page wrote, this one included. */
export function followDrafts(listener: () => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (item.isIn(changes, area)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
}

/** Reading and writing as one: the lock is that of all pages of the extension. */
const inTurn = <T>(work: (kept: KeptDrafts) => Promise<T>): Promise<T> =>
  navigator.locks.request('kakari-proxy', async () => work(await item.read()));
