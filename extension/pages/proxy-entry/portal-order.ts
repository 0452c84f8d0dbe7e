import { type PlainDate, yearOn } from '#core/index';
import { activities, activityCategories } from '#core/schemes/reporting-training/activities';
import { activityIdOf } from '#core/schemes/reporting-training/activity-id';
import { assessRecord } from '#core/schemes/reporting-training/assess-record';
import { type Box, boxes, type Draft } from './draft';
import { judgedOn, readFields, recordOf } from './typed';

/** One thing to do on the portal's screen, in its order. */
export type Step =
  | { readonly kind: 'open' | 'scheme' | 'total' | 'enter-practical' | 'register' }
  /** To be typed or compared; no value where the draft has none that can be taken. */
  | { readonly kind: 'association'; readonly value?: string }
  | { readonly kind: 'issue-year'; readonly value?: string }
  | { readonly kind: 'box'; readonly box: Box; readonly value: string }
  /** The portal finds it; `units` is what the draft says. */
  | { readonly kind: 'search'; readonly units?: number; readonly from?: number }
  | { readonly kind: 'codes'; readonly value: string }
  | { readonly kind: 'tick'; readonly groups: readonly TickGroup[] }
  | {
      readonly kind: 'apply';
      readonly classroom?: number;
      readonly practical?: number;
      readonly isAdded: boolean;
    };

/** A category of the catalogue with its ticked items; without a number those that the catalogue does not have. */
export type TickGroup = { readonly no?: number; readonly label?: string; readonly items: readonly string[] };

export type Screen = {
  readonly id: 'application' | 'add-units' | 'activities' | 'apply';
  readonly steps: readonly Step[];
};

/**
 * A draft in the order in which the portal's screens ask for it (briefing L332-392: association, search, practical
 * training, registering, applying). Nothing is left out that the draft states.
 */
export function inPortalOrder(draft: Draft, today: PlainDate): Screen[] {
  const { association, issueYear, handAdded } = readFields(draft.typed);
  const on = judgedOn(draft, today);
  const record = recordOf(draft);
  const { classroom, practical } = assessRecord(record, { on }).assessment;
  const from = yearOn(on)?.searchPeriodFrom.value;
  const added: Step[] = boxes.flatMap((box) => {
    const units = handAdded[box];
    return units === undefined ? [] : [{ kind: 'box', box, value: `${units}` }];
  });
  const codes: Step[] = record.curriculumCodes?.length
    ? [{ kind: 'codes', value: record.curriculumCodes.join(', ') }]
    : [];
  return [
    {
      id: 'application',
      steps: [
        { kind: 'open' },
        { kind: 'scheme' },
        { kind: 'association', ...(association && { value: association }) },
        { kind: 'issue-year', ...(issueYear !== undefined && { value: `${issueYear}` }) },
        { kind: 'total' },
        {
          kind: 'search',
          ...(classroom.units !== undefined && { units: classroom.units }),
          ...(from !== undefined && { from }),
        },
      ],
    },
    ...(added.length > 0 || codes.length > 0
      ? [{ id: 'add-units' as const, steps: [...added, ...codes] }]
      : []),
    {
      id: 'activities',
      steps: [
        { kind: 'enter-practical' },
        { kind: 'tick', groups: ticked(record.activities ?? []) },
        { kind: 'register' },
      ],
    },
    {
      id: 'apply',
      steps: [
        {
          kind: 'apply',
          isAdded: added.length > 0,
          // What the portal shows once units were added by hand no source says: nothing to compare with.
          ...(added.length === 0 && classroom.units !== undefined && { classroom: classroom.units }),
          ...(practical.units !== undefined && { practical: practical.units }),
        },
      ],
    },
  ];
}

/** In the catalogue's order, which is the form's and, where it is known, the screen's. */
function ticked(names: readonly string[]): TickGroup[] {
  const ids = new Set(names.map(activityIdOf));
  const known = activityCategories.map(({ no, label }) => ({
    no,
    label,
    items: activities.filter(({ id, category }) => category === no && ids.has(id)).map((each) => each.label),
  }));
  const others = [...ids].filter((id) => !activities.some((activity) => activity.id === id));
  return [...known, { items: others }].filter(({ items }) => items.length > 0);
}
