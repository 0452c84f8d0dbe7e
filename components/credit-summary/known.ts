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

/** The fiscal year behind the scheme's name, marked where its requirements are not published. */
export const yearOf = ({ year, provisional }: Assessment, said: AssessedWords) => html`
  ${year ? html`<span class="year">${said.fiscalYear(Number(year.slice(2)))}</span>` : nothing}
  ${provisional ? html`<span class="provisional">${said.provisional}</span>` : nothing}
`;

export const headlineWords = (assessment: Assessment, said: AssessedWords): string =>
  said.headline[headlineOf(assessment)];

export const signOf = ({ outcome }: Assessment) =>
  html`<span class="sign" data-sign=${signs[outcome]} aria-hidden="true"></span>`;

/** Why, and what next: below the headline and, where they are, the fields. */
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
  const { outcome, steps, year, misleadingBadge, next } = assessment;
  return html`
    ${outcome === 'unknown' ? unknowns(steps, said, told.why) : nothing}
    ${year ? figures(assessment, said) : nothing}
    ${misleadingBadge ? html`<p class="misleading">${said.misleadingBadge}</p>` : nothing}
    ${ways(next, said)} ${outcome === 'not-met' ? faq('q1', said, told.host) : nothing}
    <p class="quiet">${told.provenance}</p>
    ${reasons(steps, said, told.why, told.onAsked)}
  `;
}
