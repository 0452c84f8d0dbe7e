import { showFrame } from '../overlay/frame';
import { showMark } from '../overlay/mark';
import { locateRows } from '../portal/locate-rows';
import type { Feature } from './feature';

export default {
  id: 'queue-ages',
  summary: 'Marks on the staff’s list how long each waiting application has waited. Clicks no approval.',
  on: ['approval-queue'],
  init({ answer: { ages } }, signal) {
    if (!ages) return;
    showFrame(signal);
    locateRows(document).forEach((cell, row) => {
      const age = ages[row];
      if (cell && age) {
        const state = age.level > 1 ? 'not-met' : 'unknown';
        showMark(cell, { text: age.text, state, ownLine: true }, signal);
      }
    });
  },
} satisfies Feature<'approval-queue'>;
