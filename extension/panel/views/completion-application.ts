import { html, nothing } from 'lit';
import { today } from '#components/today';
import { assess, headlineOf } from '#core/index';
import { figuresOf } from '../../portal/figures';
import { markWords, verdictIn } from '../../words/marks';
import { duplicateIn } from '../../worker/duplicate-in';
import { shortTime } from '../clock';
import { planOf } from './plan';
import type { PanelView } from './view';

/** The true verdict with its reasons, and the next click in the portal: none where applying would only make a duplicate. */
export const completionApplication: PanelView<'completion-application'> = (page, context) => {
  const { words, lang, remembered } = context;
  const marks = markWords(lang);
  const figures = page.scheme === 'reporting-training' ? figuresOf(page) : undefined;
  if (figures === undefined) return undefined;
  const assessment = assess(figures, { on: today() });
  // An application that was sent, as its physician or the staff sees it, has the same figures and nothing to search or send.
  const isForm = page.searchPeriod.status !== 'absent';
  const click = duplicateIn(remembered, marks) ?? words.click[headlineOf(assessment)];
  const body = html`
    ${isForm && click ? html`<p class="click">${click}</p>` : nothing}
    <kakari-credit-summary
      heading-level="2"
      .assessment=${assessment}
      .provenance=${words.readAt(shortTime(new Date(Date.now()).toISOString(), lang))}
    ></kakari-credit-summary>
    ${isForm && assessment.practical.outcome !== 'met' ? planOf(context) : nothing}
  `;
  return { line: verdictIn(marks, assessment), body };
};
