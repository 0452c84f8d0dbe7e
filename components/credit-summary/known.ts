/** All of the summary that needs a verdict, a chunk of its own with its words. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Assessment } from '#core/index';
import { headlineOf } from '#core/schemes/reporting-training/headline';
import { faq } from '../faq';
import { signs } from '../signs';
import type { AssessedWords } from '../words/assessed/words';
import type { ReasonWords } from '../words/reasons/words';
import { figures } from './figures';
import { reasons, unknowns } from './reasons';
import { ways } from './ways';

export { assessedJa } from '../words/assessed/ja';
export { knownStyles as summaryStyles } from './known.styles';

/** What the card shows of a verdict. */
export type Verdict = ReturnType<typeof verdict>;

/** The verdict in the card's places; `body` is why, and what next. */
export function verdict(
  assessment: Assessment,
  said: AssessedWords,
  told: {
    readonly host: ReactiveControllerHost;
    readonly provenance: string;
    readonly why: ReasonWords | undefined;
    readonly onAsked: () => void;
  },
) {
  const { outcome, steps, year, provisional, misleadingBadge, next } = assessment;
  return {
    outcome,
    /** Behind the scheme's name, marked where the year's requirements are not published. */
    year: html`
      ${year ? html`<span class="year">${said.fiscalYear(Number(year.slice(2)))}</span>` : nothing}
      ${provisional ? html`<span class="provisional">${said.provisional}</span>` : nothing}
    `,
    sign: html`<span class="sign" data-sign=${signs[outcome]} aria-hidden="true"></span>`,
    headline: said.headline[headlineOf(assessment)],
    provisional: provisional ? html`<p class="quiet">${said.provisionalLong}</p>` : nothing,
    body: html`
      ${outcome === 'unknown' ? unknowns(steps, said, told.why) : nothing}
      ${year ? figures(assessment, said) : nothing}
      ${misleadingBadge ? html`<p class="misleading">${said.misleadingBadge}</p>` : nothing}
      ${ways(next, said)} ${outcome === 'not-met' ? faq('q1', said, told.host) : nothing}
      <p class="quiet">${told.provenance}</p>
      ${reasons(steps, said, told.why, told.onAsked)}
    `,
  };
}
