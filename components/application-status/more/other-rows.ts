import { html, nothing } from 'lit';
import type { ApplicationReview, SetAsideReason } from '#core/applications';
import { faq } from '../../faq';
import { type Card, subheading } from '../../subheading';
import type { ApplicationDetailWords } from '../../words/application-status/details/words';
import type { ApplicationMoreWords } from '../../words/application-status/more/words';
import type { Words } from '../../words/words';
import { named, statusOf, textIn, timeOf } from '../row';

/** Other applications of the same fiscal year, and that they do no harm (briefing L598–L604). */
export function duplicates(
  review: ApplicationReview,
  words: Words,
  said: ApplicationDetailWords,
  more: ApplicationMoreWords,
  host: Card,
) {
  const { length } = review.duplicates;
  if (length === 0) return nothing;
  const about = (['returned-beside', 'duplicates-do-no-harm', 'deleting-disputed'] as const).flatMap((code) =>
    review.because.filter((reason) => reason.code === code),
  );
  return html`
    <div part="duplicates" class="duplicates">
      ${subheading(more.duplicates(length), host)}
      <ul class="rows">
        ${review.duplicates.map((application) => row(application, words, said))}
      </ul>
      ${about.map(({ code, numbers }) => html`<p>${more.reason[code](numbers)}</p>`)}
      ${faq('q6', { lang: words.lang, faq: more.faq }, host)}
    </div>
  `;
}

/** What takes no part in the state, each kind apart and by its name. */
export function others(
  review: ApplicationReview,
  words: Words,
  said: ApplicationDetailWords,
  more: ApplicationMoreWords,
) {
  const { earlierYears, otherSchemes, setAside } = review;
  if (earlierYears.length + otherSchemes.length + setAside.length === 0) return nothing;
  const whyNot = (reason: SetAsideReason) =>
    Object.hasOwn(more.setAside, reason) ? more.setAside[reason] : more.notUnderstood;
  return html`
    <div part="others" class="others">
      ${fold(
        more.setAsideTitle(setAside.length),
        setAside.map(
          ({ application, reason }) =>
            html`<li><span>${timeOf(application, said)}</span> <span>${whyNot(reason)}</span></li>`,
        ),
        true,
      )}
      ${fold(
        more.earlierYears(earlierYears.length),
        earlierYears.map((application) => row(application, words, said)),
      )}
      ${fold(
        more.otherSchemes(otherSchemes.length),
        otherSchemes.map((application) => row(application, words, said, more.otherScheme)),
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

/** One application that does not count: when, its state as a word, and its scheme where that is another one. */
export function row(application: unknown, words: Words, said: ApplicationDetailWords, otherScheme?: string) {
  const scheme = named(words.scheme, textIn(application, 'scheme')) ?? otherScheme;
  return html`<li>
    ${otherScheme ? html`<b>${scheme}</b>` : nothing}
    <span>${timeOf(application, said)}</span>
    <span>${statusOf(application, said)}</span>
  </li>`;
}
