/** All that is shown once something is known of the applications, a chunk of its own. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { ApplicationReview, ApplicationState } from '#core/applications';
import { applicationDetailsJa } from '../words/application-status/details/ja';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import { assessedJa } from '../words/assessed/ja';
import type { AssessedWords } from '../words/assessed/words';
import { lazyWords } from '../words/lazy-words';
import type { Words } from '../words/words';
import { facts } from './facts';
import { nextStep } from './next-step';
import { reasons } from './reasons';
import { stateSign } from './state-sign';

export { knownStyles as statusStyles } from './known.styles';
export { newReviewer } from './reviewer';

/** What the card and the badge show of a review. */
export type Told = {
  readonly state: ApplicationState;
  readonly headline: string;
  readonly sign: TemplateResult;
  /** Asked for by the card alone: it may need a chunk that the badge does not. */
  readonly body: () => TemplateResult;
  readonly badge: TemplateResult;
  /** From where the list comes, as a sentence. */
  readonly origin: AssessedWords['origin'];
};

export type Tell = (review: ApplicationReview, words: Words, host: LitElement) => Told;

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

/** Elements whose visitor asked what the state rests on. */
const asked = new WeakSet<LitElement>();

export const tellIn =
  (said: ApplicationDetailWords, assessed: AssessedWords): Tell =>
  (review, words, host) => {
    // A state that a newer kit knows and this one does not is not known.
    const state = Object.hasOwn(said.state, review.state) ? review.state : 'unknown';
    const sign = stateSign(state);
    return {
      state,
      headline: said.headline[state],
      sign,
      origin: assessed.origin,
      badge: badge(state, review, sign, said, words.lang),
      body: () => {
        const update = () => host.requestUpdate();
        const more =
          needsMore(review) || asked.has(host)
            ? mores(assessed.lang, update)?.(review, words, said, assessed, host)
            : undefined;
        const ask = () => {
          asked.add(host);
          update();
        };
        return html`
          ${facts(review, assessed, said)} ${nextStep(review, said, more)} ${more?.beside}
          ${reasons(review, said, more?.because, ask)}
        `;
      },
    };
  };

/** Japanese comes with this chunk; English is one of its own. */
export const tellInJapanese = tellIn(applicationDetailsJa, assessedJa);

function badge(
  state: ApplicationState,
  { waiting }: ApplicationReview,
  sign: TemplateResult,
  said: ApplicationDetailWords,
  lang: 'ja' | 'en',
) {
  return html`<span translate="no" part="badge" class="badge" lang=${lang} data-state=${state}>
    ${sign}<span><span class="spoken">${said.label}: </span>${said.state[state]}${
      waiting ? html` <span class="days">${said.waited(waiting.calendarDays)}</span>` : nothing
    }</span>
  </span>`;
}
