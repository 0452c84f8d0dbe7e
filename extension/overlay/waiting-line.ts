import { type WaitingLine, waitingLineOf } from './messages';
import { showRenewed } from './renewed';
import { makeSign } from './sign';
import { isCutOff, tell } from './tell';

/** One line for staff while applications wait; gone when nothing does. */
export function showWaitingLine(line: WaitingLine, look: string, signal: AbortSignal): void {
  let host: HTMLElement | undefined;
  const show = (now?: WaitingLine) => {
    host?.remove();
    if (now === undefined || signal.aborted) return;
    const made = makeSign(now, 'group', look, signal, now.button);
    made.button?.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted) return;
      // Pressed in vain after an update, it says why, and goes.
      if (isCutOff()) {
        show();
        showRenewed();
      } else tell({ type: 'open-list' });
    });
    host = made.host;
    document.documentElement.append(host);
  };
  show(line);
  // The list may have been seen in another tab meanwhile, and every count grows old.
  const ask = async () => {
    if (!document.hidden) show(waitingLineOf(await tell({ type: 'waiting-wanted' })));
  };
  document.addEventListener('visibilitychange', ask, { signal });
}
