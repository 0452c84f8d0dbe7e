import { html, nothing } from 'lit';
import { today } from '#components/today';
import { assess, yearOn } from '#core/index';
import { activityIdOf } from '#core/schemes/reporting-training/activity-id';
import { shortTime } from '../clock';
import { reminderOf } from './plan';
import type { PanelView } from './view';

/**
 * The sum of what is ticked in the portal's dialog, with the classroom units last seen the whole verdict, and what was
 * noted on our checklist beforehand.
 */
export const practicalActivities: PanelView<'practical-activities'> = (page, context) => {
  const { words, kit, remembered } = context;
  const year = yearOn(today());
  if (year === undefined || page.activities.length === 0) return undefined;
  const ticked = page.activities.filter(({ checked }) => checked).map(({ label }) => activityIdOf(label));
  const perActivity = year.unitsPerActivity.value;
  const classroomUnits = remembered?.figures?.classroomUnits;
  const assessment =
    classroomUnits === undefined
      ? undefined
      : assess({ classroomUnits, activities: ticked }, { on: today() });
  const total = assessment?.total.units;
  const line = words.tally(ticked.length, kit.units(perActivity), kit.units(ticked.length * perActivity));
  const body = html`
    <section class="card">
      <h2>${words.tallyTitle}</h2>
      <p class="tally" role="status">
        ${line}
        ${total === undefined ? nothing : html`<br />${words.tallyTotal(kit.units(total))}`}
      </p>
      ${ticked.length === 0 ? html`<p>${words.noneTicked}</p>` : nothing}
      <p>${words.neverTicks}</p>
    </section>
    ${reminderOf(context, ticked)}
    ${
      assessment && remembered?.figures
        ? html`<kakari-credit-summary
            heading-level="2"
            .assessment=${assessment}
            .provenance=${words.shownAt(shortTime(remembered.figures.at, context.lang))}
          ></kakari-credit-summary>`
        : nothing
    }
  `;
  return { line, body };
};
