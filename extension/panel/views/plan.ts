import { html, nothing, type TemplateResult } from 'lit';
import type { ActivityId } from '#core/index';
import { activities } from '#core/schemes/reporting-training/activities';
import type { PanelContext } from './view';

type Plan = Pick<PanelContext, 'words' | 'planned' | 'plan'>;

/** The checklist to note activities on beforehand. Its ticks are ours and never the portal's. */
export const planOf = ({ words, planned, plan }: Plan): TemplateResult => html`
  <details class="card plan">
    <summary>${words.plan.note}</summary>
    <p>${words.plan.kept}</p>
    <kakari-activity-checklist
      heading-level="3"
      .value=${planned}
      @kakari-activities-change=${({ detail }: CustomEvent<{ activities: readonly ActivityId[] }>) =>
        plan(detail.activities)}
    ></kakari-activity-checklist>
  </details>
`;

/** What was noted beforehand, each with whether it is ticked in the portal's dialog. */
export function reminderOf(
  { words, planned }: Plan,
  ticked: readonly ActivityId[],
): TemplateResult | typeof nothing {
  if (planned.length === 0) return nothing;
  const labelOf = (id: ActivityId) => activities.find((activity) => activity.id === id)?.label ?? id;
  const left = planned.filter((id) => !ticked.includes(id)).length;
  return html`
    <section class="card planned">
      <h2>${words.plan.title}</h2>
      <p>${left === 0 ? words.plan.allChosen : words.plan.left(left)}</p>
      <ul class="counts">
        ${planned.map((id) => {
          const isChosen = ticked.includes(id);
          return html`<li ?data-done=${isChosen}>
            <span lang="ja">${labelOf(id)}</span>
            <strong>${isChosen ? words.plan.chosen : words.plan.notYet}</strong>
          </li>`;
        })}
      </ul>
    </section>
  `;
}
