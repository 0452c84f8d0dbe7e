/** All of the summary that needs a verdict, a chunk of its own with its words. */
import { html, nothing } from 'lit';
import type { Assessment } from '#core/index';
import { headlineOf } from '#core/schemes/reporting-training/headline';
import { faq } from '../faq';
import { asked, reasons } from '../reasons';
import type { RecordState } from '../record/state';
import { signs } from '../signs';
import type { AssessedWords } from '../words/assessed/words';
import { lazyWords } from '../words/lazy-words';
import type { KakariCreditSummary } from './credit-summary';
import { figures } from './figures';
import { ways } from './ways';

export { assessedJa } from '../words/assessed/ja';
export { knownStyles as summaryStyles } from './known.styles';

/** Asked for when someone wants to know why, and where no verdict is possible. */
export const whys = lazyWords({
  ja: () => import('./why/index').then(({ whyInJapanese }) => whyInJapanese),
  en: () =>
    Promise.all([import('./why/index'), import('../words/reasons/en')]).then(([{ whyIn }, { reasonsEn }]) =>
      whyIn(reasonsEn),
    ),
});

/** Elements whose verdict is announced: while ticks alone are known, their tally tells them, and that is all the news. */
const spoken = new WeakSet<KakariCreditSummary>();

/** The verdict in the card's places; `body` is why, and what next. */
export function verdict(
  assessment: Assessment,
  said: AssessedWords,
  host: KakariCreditSummary,
  { record: { activities, classroom, practicalUnits }, from, assessed }: RecordState,
) {
  const { outcome, steps, year, provisional, misleadingBadge, next } = assessment;
  if (outcome !== 'unknown' || !activities || classroom || practicalUnits) spoken.add(host);
  const why =
    outcome === 'unknown' || asked.has(host)
      ? whys(said.lang, () => host.requestUpdate())?.(steps, said, host)
      : undefined;
  return {
    outcome,
    live: spoken.has(host) ? nothing : 'off',
    /** Behind the scheme's name, marked where the year's requirements are not published. */
    year: html`
      ${year ? html`<span>${said.fiscalYear(Number(year.slice(2)))}</span>` : nothing}
      ${provisional ? html`<span class="provisional">${said.provisional}</span>` : nothing}
    `,
    sign: html`<span class="sign" data-sign=${signs[outcome]} aria-hidden="true"></span>`,
    headline: said.headline[headlineOf(assessment)],
    provisional: provisional ? html`<p class="quiet">${said.provisionalLong}</p>` : nothing,
    body: html`
      ${outcome === 'unknown' ? why?.unknowns : nothing}
      ${year ? figures(assessment, said) : nothing}
      ${misleadingBadge ? html`<p class="misleading">${said.misleadingBadge}</p>` : nothing}
      ${ways(next, said, host)} ${outcome === 'not-met' ? faq('q1', said, host) : nothing}
      <p class="quiet">${host.provenance ?? said.origin(from, assessed?.asOf)}</p>
      ${reasons(said.reasonsTitle(steps.length), why?.rows, host)}
    `,
  };
}
