import { html, nothing } from 'lit';
import type { ApplicationReview } from '#core/applications';
import type { ApplicationDetailWords } from '../words/application-status/details/words';
import type { AssessedWords } from '../words/assessed/words';
import { statusOf, timeOf } from './row';

/** The application that counts: its state, when and for which year, and how long it waits. */
export function facts(
  { counts, fiscalYear, waiting }: ApplicationReview,
  words: AssessedWords,
  said: ApplicationDetailWords,
) {
  if (!counts) return nothing;
  const fact = (name: keyof typeof said.fact, value: string) =>
    html`<div><dt>${said.fact[name]}</dt><dd>${value}</dd></div>`;
  return html`
    <dl part="facts" class="facts">
      ${fact('status', statusOf(counts, said))} ${fact('appliedAt', timeOf(counts, said))}
      ${fiscalYear === undefined ? nothing : fact('fiscalYear', words.fiscalYear(fiscalYear))}
      ${waiting ? fact('waiting', said.waiting(waiting.calendarDays, waiting.workingDays)) : nothing}
    </dl>
  `;
}
