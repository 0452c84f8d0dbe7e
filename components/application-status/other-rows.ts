import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { ApplicationReview, SetAsideReason } from '#core/applications';
import { faq } from '../faq';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import type { Words } from '../words/words';
import { row, timeOf } from './row';

/** Other applications of the same fiscal year, and that they do no harm (briefing L598–L604). */
export function duplicates(
  review: ApplicationReview,
  words: Words,
  said: ApplicationDetailWords,
  host: ReactiveControllerHost,
) {
  const { length } = review.duplicates;
  if (length === 0) return nothing;
  const about = (['returned-beside', 'duplicates-do-no-harm', 'deleting-disputed'] as const).flatMap((code) =>
    review.because.filter((reason) => reason.code === code),
  );
  return html`
    <div part="duplicates" class="duplicates">
      <p class="title">${said.duplicates(length)}</p>
      <ul class="rows">
        ${review.duplicates.map((application) => row(application, words, said))}
      </ul>
      ${about.map(({ code, numbers }) => html`<p>${said.reason[code](numbers)}</p>`)}
      ${faq('q6', { lang: words.lang, faq: said.faq }, host)}
    </div>
  `;
}

/** What takes no part in the state, each kind apart and by its name. */
export function others(review: ApplicationReview, words: Words, said: ApplicationDetailWords) {
  const { earlierYears, otherSchemes, setAside } = review;
  if (earlierYears.length + otherSchemes.length + setAside.length === 0) return nothing;
  const whyNot = (reason: SetAsideReason) =>
    Object.hasOwn(said.setAside, reason) ? said.setAside[reason] : said.notUnderstood;
  return html`
    <div part="others" class="others">
      ${fold(
        said.setAsideTitle(setAside.length),
        setAside.map(
          ({ application, reason }) =>
            html`<li><span>${timeOf(application, said)}</span> <span>${whyNot(reason)}</span></li>`,
        ),
        true,
      )}
      ${fold(
        said.earlierYears(earlierYears.length),
        earlierYears.map((application) => row(application, words, said)),
      )}
      ${fold(
        said.otherSchemes(otherSchemes.length),
        otherSchemes.map((application) => row(application, words, said, true)),
      )}
    </div>
  `;
}

const fold = (title: string, rows: readonly unknown[], open = false) =>
  rows.length === 0
    ? nothing
    : html`<details ?open=${open}>
        <summary>${title}</summary>
        <ul class="rows">
          ${rows}
        </ul>
      </details>`;
