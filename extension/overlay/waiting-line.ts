import { type WaitingLine, waitingLineOf } from './messages';
import { makeSign } from './sign';
import { tell } from './tell';

/** One line for staff while applications wait; gone when nothing does. */
export function showWaitingLine(line: WaitingLine, look: string, signal: AbortSignal): void {
  let host: HTMLElement | undefined;
  const show = (now: WaitingLine | undefined) => {
    host?.remove();
    if (now === undefined || signal.aborted) return;
    const state = now.urgent ? 'not-met' : 'pending';
    const made = makeSign({ text: now.text, state }, 'group', look, signal, now.button);
    made.button?.addEventListener('click', ({ isTrusted }) => isTrusted && tell({ type: 'open-list' }));
    host = made.host;
    document.documentElement.append(host);
  };
  show(line);
  // The list may have been seen in another tab meanwhile, and every count grows old.
  const ask = async () => {
    if (!document.hidden) show(waitingLineOf(await tell({ type: 'waiting-wanted' })));
  };
  if (line.button !== undefined) document.addEventListener('visibilitychange', ask, { signal });
}
