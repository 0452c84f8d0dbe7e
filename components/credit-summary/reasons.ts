import { html, nothing } from 'lit';
import type { ReportingStep } from '#core/index';
import { signs } from '../signs';
import type { Words } from '../words/words';

/** Every step of the trace with its sentence and its source, folded away until asked for. */
export function reasons(steps: readonly ReportingStep[], words: Words) {
  return html`
    <details part="reasons">
      <summary>${words.reasonsTitle(steps.length)}</summary>
      <ul>
        ${steps.map((step) => reason(step, words))}
      </ul>
    </details>
  `;
}

function reason({ rule, outcome, advice, because, parameter }: ReportingStep, words: Words) {
  return html`
    <li>
      <span class="sign small" data-state=${outcome} data-sign=${signs[outcome]} aria-hidden="true"></span>
      <div>
        <p class="rule">
          ${words.rule[rule]}
          <span data-state=${outcome}>${advice ? words.advice : words.outcome[outcome]}</span>
        </p>
        <p>${words.reason[because.code](because.numbers)}</p>
        <p class="source">
          ${words.source(parameter.source)}${parameter.verified ? nothing : html` <span>${words.unverified}</span>`}
        </p>
      </div>
    </li>
  `;
}
