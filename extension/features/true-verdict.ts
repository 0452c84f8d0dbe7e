import { markWords } from '#components/words/mark-words';
import { showFrame } from '../overlay/frame';
import { showMark } from '../overlay/mark';
import { locateVerdict } from '../portal/locate-verdict';
import type { Feature } from './feature';

export default {
  id: 'true-verdict',
  summary: 'Lays what the rule says beside the portal’s total badge, which tests the sum alone.',
  on: ['completion-application'],
  init({ answer: { verdict, lang } }, signal) {
    // No verdict: another scheme is chosen, or a figure is there that cannot be read for certain.
    if (verdict === undefined) return;
    showFrame(signal);
    const place = locateVerdict(document);
    if (place === undefined) return;
    const words = markWords(lang);
    const text = words.headline[verdict.headline] + (verdict.misleading ? words.sumOnly : '');
    showMark(place.beside, { text, state: verdict.outcome, where: place.where }, signal);
  },
} satisfies Feature<'completion-application'>;
