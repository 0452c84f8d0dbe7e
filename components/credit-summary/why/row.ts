import { html, nothing } from 'lit';
import type { ReportingStep } from '#core/index';
import { signs } from '../../signs';
import type { AssessedWords } from '../../words/assessed/words';
import type { ReasonWords } from '../../words/reasons/words';

/** One step of the trace with its sentence and its source. */
export function row(
  { rule, outcome, advice, because, parameter }: ReportingStep,
  said: AssessedWords,
  why: ReasonWords,
) {
  return html`
    <li>
      <span class="sign small" data-state=${outcome} data-sign=${signs[outcome]} aria-hidden="true"></span>
      <div>
        <p class="rule">
          ${why.rule[rule]}
          <span data-state=${outcome}>${advice ? why.advice : said.outcome[outcome]}</span>
        </p>
        <p>${why.reason[because.code](because.numbers)}</p>
        <p class="source">
          ${said.source(parameter.source)}${parameter.verified ? nothing : html` <span>${said.unverified}</span>`}
        </p>
      </div>
    </li>
  `;
}
