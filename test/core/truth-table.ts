/**
 * A second opinion on the verdict, written from the briefing and the issue alone and deliberately in another form
 * than core: a table looked up by the number of activities, not a formula over half-units.
 *
 * - 座学 and 実地 each required, together 10 units or more (briefing L60)
 * - one activity is 5 units (L80), a classroom step is 30 minutes = 0.5 units (L74)
 * - the portal's total badge says 単位充足 from a sum of 10, whatever the parts (L386–L387)
 */
export type Expected = {
  readonly outcome: 'met' | 'not-met';
  readonly sum: number;
  readonly shortBy: number;
  readonly misleadingBadge: boolean;
};

type Row = {
  /** Classroom units from which the training is complete; absent where no amount is enough. */
  readonly completeFrom?: number;
  /** Classroom units from which the portal's total badge says 単位充足. */
  readonly badgeFrom: number;
};

const NO_ACTIVITY: Row = { badgeFrom: 10 };
const ONE_ACTIVITY: Row = { completeFrom: 5, badgeFrom: 5 };
/** Ten practical units fill the sum alone, yet the classroom part is still required. */
const TWO_OR_MORE: Row = { completeFrom: 0.5, badgeFrom: 0 };

export function expectedAt(classroomUnits: number, activities: number): Expected {
  const row = [NO_ACTIVITY, ONE_ACTIVITY][activities] ?? TWO_OR_MORE;
  const complete = row.completeFrom !== undefined && classroomUnits >= row.completeFrom;
  const badge = classroomUnits >= row.badgeFrom;
  let sum = classroomUnits;
  for (let done = 0; done < activities; done++) sum += 5;
  let shortBy = 0;
  while (sum + shortBy < 10) shortBy += 0.5;
  return { outcome: complete ? 'met' : 'not-met', sum, shortBy, misleadingBadge: badge && !complete };
}
