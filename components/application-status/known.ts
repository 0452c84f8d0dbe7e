/** All that is shown once something is known of the applications, a chunk of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ApplicationReview, ApplicationState } from '#core/applications';
import type { SchemeId } from '#core/assessment';
import { adopt } from '../adopt';
import { asked, reasons } from '../reasons';
import type { RecordState } from '../record/state';
import { applicationDetailsJa } from '../words/application-status/details/ja';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import { assessedJa } from '../words/assessed/ja';
import type { AssessedWords } from '../words/assessed/words';
import { lazyWords } from '../words/lazy-words';
import type { Words } from '../words/words';
import type { KakariApplicationStatus } from './application-status';
import { facts } from './facts';
import { knownStyles, lowStyles } from './known.styles';
import { nextStep } from './next-step';
import { reviewOf } from './reviewer';
import { stateSign } from './state-sign';
import { stepAt } from './step-at';

/** What the card and the badge show of a review. */
export type Told = {
  readonly scheme: SchemeId;
  readonly state: ApplicationState;
  /** Which of the five steps the physician stands at, 0 to 4. */
  readonly step: number | undefined;
  readonly headline: string;
  readonly sign: TemplateResult;
  /** Asked for by the card alone: it may need a chunk that the badge does not. */
  readonly body: () => TemplateResult;
  readonly badge: TemplateResult;
};

/** Nothing where nothing is known. */
export type Tell = (host: KakariApplicationStatus, state: RecordState, words: Words) => Told | undefined;

/** What only some reviews show before someone asks: a chunk of its own. */
export const mores = lazyWords({
  ja: () => import('./more/index').then(({ moreInJapanese }) => moreInJapanese),
  en: () =>
    Promise.all([import('./more/index'), import('../words/application-status/more/en')]).then(
      ([{ moreIn }, { applicationMoreEn }]) => moreIn(applicationMoreEn),
    ),
});

/** Whether the card shows more than the state and the next step before anyone asks. */
export const needsMore = (review: ApplicationReview): boolean =>
  review.state === 'returned' ||
  review.state === 'approved' ||
  [review.duplicates, review.earlierYears, review.otherSchemes, review.setAside].some(
    ({ length }) => length > 0,
  );

export const tellIn =
  (said: ApplicationDetailWords, assessed: AssessedWords): Tell =>
  (host, known, words) => {
    adopt(host, knownStyles);
    const review = reviewOf(host, known);
    // What the visitor states stands where nothing is known, which has its own place; a page's own list may be on its way.
    if (!review?.counts && !host.applications && known.from !== 'visitor') adopt(host, lowStyles);
    if (!review) return undefined;
    // A state that a newer kit knows and this one does not is not known.
    const state = Object.hasOwn(said.state, review.state) ? review.state : 'unknown';
    const sign = stateSign(state);
    return {
      scheme: review.scheme,
      state,
      step: stepAt(state, known.assessed?.assessment),
      headline: said.headline[state],
      sign,
      badge: html`<span translate="no" part="badge" class="badge" lang=${words.lang} data-state=${state}>
        ${sign}<span><span class="spoken">${said.label}: </span>${said.state[state]}${
          review.waiting
            ? html` <span class="days">${said.waited(review.waiting.calendarDays)}</span>`
            : nothing
        }</span>
      </span>`,
      body: () => {
        const more =
          needsMore(review) || asked.has(host)
            ? mores(assessed.lang, () => host.requestUpdate())?.(review, words, said, assessed, host)
            : undefined;
        // The last of the reasons is that of the advice.
        const count = review.because.length + 1;
        return html`
          ${facts(review, assessed, said)} ${nextStep(review, said, host, more)} ${more?.beside}
          ${reasons(said.reasonsTitle(count), more?.because, host)}
          ${
            host.review || host.applications
              ? nothing
              : html`<p class="quiet">${assessed.origin(known.from, undefined)}</p>`
          }
        `;
      },
    };
  };

/** Japanese comes with this chunk; English is one of its own. */
export const tellInJapanese = tellIn(applicationDetailsJa, assessedJa);
