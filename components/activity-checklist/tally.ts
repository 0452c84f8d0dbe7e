import { html, nothing } from 'lit';
import type { RecordState } from '../record/state';
import type { ActivityChecklistWords } from '../words/activity-checklist/words';

/**
 * Units an activity counts: as the rules of the record's day say, undefined outside all known years. Five until the
 * rules are loaded (briefing L80, L669).
 */
export function unitsPerActivity({ assessed }: RecordState): number | undefined {
  if (assessed === undefined) return 5;
  const { year, steps } = assessed.assessment;
  return year && (steps.find(({ rule }) => rule === 'practical')?.because.numbers.perActivity ?? 5);
}

/** How many are ticked and the units they come to; where a form was refused, that nothing is. */
export const tally = (
  count: number,
  each: number | undefined,
  refused: boolean,
  said: ActivityChecklistWords,
) => html`
  <div part="tally" class="tally" role="status">
    ${
      refused && count === 0
        ? html`<p class="fault"><span class="sign" data-sign="!" aria-hidden="true"></span>${said.missing}</p>`
        : nothing
    }
    <p><span>${said.tallyTitle}</span> <b>${said.tally(count, each)}</b></p>
  </div>
`;
