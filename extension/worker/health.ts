import { browser } from 'wxt/browser';
import { noteFailure, noteHealth } from '../overlay/health';
import { messageOf } from '../overlay/messages';
import { pageOf } from '../overlay/page-of';

/** Writes down what content scripts recognised and what broke: a listener of its own, which answers nothing. */
export function keepHealth(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return;
    const at = new Date(Date.now()).toISOString();
    const changed = messageOf('page-changed', message);
    if (changed) noteHealth(pageOf(changed.seen), at);
    const failed = messageOf('feature-failed', message);
    if (failed) noteFailure(failed.feature, failed.reason, at);
  });
}
