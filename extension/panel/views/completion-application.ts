import { html, nothing } from 'lit';
import { today } from '#components/today';
import { assess, headlineOf } from '#core/index';
import { figuresOf } from '../../portal/figures';
import { shortTime } from '../clock';
import { planOf } from './plan';
import type { PanelView } from './view';

/** The true verdict with its reasons, and the next click in the portal. */
export const completionApplication: PanelView<'completion-application'> = (page, context) => {
  const { words, kit } = context;
  const figures = page.scheme === 'reporting-training' ? figuresOf(page) : undefined;
  if (figures === undefined) return undefined;
  const assessment = assess(figures, { on: today() });
  const headline = headlineOf(assessment);
  const body = html`
    <p class="click">${words.click[headline]}</p>
    <kakari-credit-summary
      heading-level="2"
      .assessment=${assessment}
      .provenance=${words.readAt(shortTime(new Date(Date.now()).toISOString(), context.lang))}
    ></kakari-credit-summary>
    ${assessment.practical.outcome === 'met' ? nothing : planOf(context)}
  `;
  return { line: kit.headline[headline], body };
};
