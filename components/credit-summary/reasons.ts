import { html, nothing } from 'lit';
import type { ReportingStep } from '#core/index';
import { signs } from '../signs';
import type { AssessedWords } from '../words/assessed/words';
import type { ReasonWords } from '../words/reasons/words';

/** What is not known, said at once while no verdict is possible. */
export function unknowns(
  steps: readonly ReportingStep[],
  words: AssessedWords,
  why: ReasonWords | undefined,
) {
  const unknown = steps.filter(({ outcome, advice }) => outcome === 'unknown' && !advice);
  if (unknown.length === 0 || why === undefined) return nothing;
  return html`
    <div class="next">
      <p>${words.unknownBecause}</p>
      <ul>
        ${unknown.map(({ because }) => html`<li>${why.reason[because.code](because.numbers)}</li>`)}
      </ul>
    </div>
  `;
}

/** Every step of the trace with its sentence and its source, folded away until asked for. */
export function reasons(
  steps: readonly ReportingStep[],
  words: AssessedWords,
  why: ReasonWords | undefined,
  onToggle: () => void,
) {
  return html`
    <details part="reasons" @toggle=${onToggle}>
      <summary>${words.reasonsTitle(steps.length)}</summary>
      <ul>
        ${why && steps.map((step) => reason(step, words, why))}
      </ul>
    </details>
  `;
}

function reason(
  { rule, outcome, advice, because, parameter }: ReportingStep,
  words: AssessedWords,
  why: ReasonWords,
) {
  return html`
    <li>
      <span class="sign small" data-state=${outcome} data-sign=${signs[outcome]} aria-hidden="true"></span>
      <div>
        <p class="rule">
          ${why.rule[rule]}
          <span data-state=${outcome}>${advice ? why.advice : words.outcome[outcome]}</span>
        </p>
        <p>${why.reason[because.code](because.numbers)}</p>
        <p class="source">
          ${words.source(parameter.source)}${parameter.verified ? nothing : html` <span>${words.unverified}</span>`}
        </p>
      </div>
    </li>
  `;
}
