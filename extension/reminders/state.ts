import { browser } from 'wxt/browser';
import { holidays } from '#core/holidays';
import {
  confirmLooked,
  endSnooze,
  type Facts,
  markDone,
  nextReminder,
  type Settings,
  type SnoozeLength,
  snooze,
  unmarkDone,
  type Waiting,
  type WaitingRow,
  waitingNow,
  waitingRows,
} from '#core/reminders';
import { effectiveSettings, reminderSettings, valuesOf } from '../stored/settings';
import { instantNow } from './clock';
import { changeFacts, concernsReminders, factsNow } from './facts-store';

/** What popup, side panel and frame show of the reminders: all from the one selector. */
export type StaffState = {
  readonly facts: Facts;
  readonly settings: Settings;
  /** The instant all ages are reckoned to. */
  readonly at: number;
  readonly waiting: Waiting;
  /** Those that wait longest first. */
  readonly rows: readonly WaitingRow[];
  /** When the next notification comes, if nothing changes until then. */
  readonly next?: number;
};

/** @param patience how long policies are waited for, in ms (`effectiveSettings`) */
export async function staffState(patience?: number): Promise<StaffState> {
  const state = await waitingState(patience);
  const next = nextReminder(state.facts, state.settings, state.at, holidays);
  return { ...state, ...(next !== undefined && { next }) };
}

/** The same without the next notification, which takes a walk through the days to come: for every page of the portal. */
export async function waitingState(patience?: number): Promise<Omit<StaffState, 'next'>> {
  const at = await instantNow();
  const [facts, options] = await Promise.all([factsNow(at), effectiveSettings(patience)]);
  const settings = reminderSettings(valuesOf(options));
  return {
    facts,
    settings,
    at,
    waiting: waitingNow(facts, settings, at, holidays),
    rows: waitingRows(facts, settings, at, holidays),
  };
}

/** Ages grow while a page stands open. In ms. */
const minute = 60_000;

/** Calls `listener` now, whenever facts or settings change, and every minute; with undefined where the storage refuses. */
export function followStaffState(
  listener: (state: StaffState | undefined) => void,
  signal: AbortSignal,
): void {
  const tellNow = async () => {
    const state = await staffState().catch(() => undefined);
    if (!signal.aborted) listener(state);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (concernsReminders(changes, area)) tellNow();
  };
  browser.storage.onChanged.addListener(changed);
  const timer = setInterval(tellNow, minute);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(changed);
      clearInterval(timer);
    },
    { once: true },
  );
  tellNow();
}

/** 「今確認した」 */
export const lookedJustNow = () => changeFacts(confirmLooked);
/** 「処理済み」, by `rowKey`; and back. */
export const rowDone = (key: string) => changeFacts((facts, at) => markDone(facts, key, at));
export const rowNotDone = (key: string) => changeFacts((facts) => unmarkDone(facts, key));
export const quietFor = async (length: SnoozeLength) => {
  const settings = reminderSettings(valuesOf(await effectiveSettings()));
  return changeFacts((facts, at) => snooze(facts, settings, length, at));
};
export const quietNoMore = () => changeFacts(endSnooze);
