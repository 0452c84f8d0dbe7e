import { browser } from 'wxt/browser';
import { today } from '#components/today';
import { markWords } from '#components/words/mark-words';
import { assess, headlineOf } from '#core/index';
import { showFrame } from '../overlay/frame';
import { showMark } from '../overlay/mark';
import { figuresOf } from '../portal/figures';
import { labels } from '../portal/labels';
import { labelled } from '../portal/read-labelled';
import type { Feature } from './feature';

export default {
  id: 'true-verdict',
  summary: 'Lays what the rule says beside the portal’s total badge, which tests the sum alone.',
  on: ['completion-application'],
  init(page, signal) {
    if (page.scheme !== 'reporting-training') return;
    const figures = figuresOf(page);
    if (figures === undefined) return;
    const assessment = assess(figures, { on: today() });
    const [beside] = labelled(document, labels.totalUnits);
    if (beside === undefined) return;
    const words = markWords(browser.i18n.getUILanguage());
    const text = words.headline[headlineOf(assessment)] + (assessment.misleadingBadge ? words.sumOnly : '');
    showMark(beside, { text, state: assessment.outcome }, signal);
    showFrame(signal);
  },
} satisfies Feature;
