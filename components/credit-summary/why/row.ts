import { html, nothing } from 'lit';
import type { ReportingStep } from '#core/index';
import { signs } from '../../signs';
import type { AssessedWords } from '../../words/assessed/words';
import type { ReasonWords } from '../../words/reasons/words';

/** One step of the trace with its sentence and its source; which years kakari knows, no source says. */
export function row(
  { rule, outcome, advice, because, parameter, provisional }: ReportingStep,
  said: AssessedWords,
  why: ReasonWords,
) {
  // The card says once that a provisional year goes by the year before; its sources are that year's.
  const inferred = !parameter.verified && !provisional;
  return html`
    <li>
      <span class="sign small" data-state=${outcome} data-sign=${signs[outcome]} aria-hidden="true"></span>
      <div>
        <p class="rule">
          ${why.rule[rule]}
          <span data-state=${outcome}>${advice ? why.advice : said.outcome[outcome]}</span>
        </p>
        <p>${why.reason[because.code](because.numbers)}</p>
        ${
          rule === 'year'
            ? nothing
            : html`<p class="source">${said.source(parameter.source)}${inferred ? said.inferred : nothing}</p>`
        }
      </div>
    </li>
  `;
}
