import { waitingLineOf } from '../overlay/messages';
import { tell } from '../overlay/tell';
import { showWaitingLine } from '../overlay/waiting-line';
import { everyPage, type Feature } from './feature';

export default {
  id: 'waiting-line',
  summary: 'Tells staff on every page of the portal how many applications wait for approval.',
  on: everyPage,
  init({ answer: { waiting } }, signal) {
    const update = showWaitingLine(waiting, () => tell({ type: 'open-list' }), signal);
    // The list may have been seen in another tab meanwhile, and every count grows old.
    document.addEventListener(
      'visibilitychange',
      async () => {
        if (document.hidden || waiting?.button === undefined) return;
        update(waitingLineOf(await tell({ type: 'waiting-wanted' })));
      },
      { signal },
    );
  },
} satisfies Feature;
