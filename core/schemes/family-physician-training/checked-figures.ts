import type { PlainDate } from '../../assessment';
import { isPlainDate } from '../../calendar';
import { checkUnits, toHalves } from '../../units';
import type { FamilyPhysicianFigures } from './figures';
import type { AppliedRefusal, PracticalRefusal } from './reasons';

/** A lecture that was read, in half-units. `key` is alike for titles that differ only in width and spaces. */
export type CheckedLecture = {
  readonly key: string;
  readonly day: PlainDate | undefined;
  readonly halves: number;
  readonly group: number | undefined;
};

export type CheckedFigures = {
  /** As given; the rules read them, since a day may be refused there only. */
  readonly given: FamilyPhysicianFigures;
  readonly on: PlainDate;
  readonly applied: { readonly halves: number; readonly refusal: AppliedRefusal | undefined };
  /** Those taken by the day in question; undefined where none were listed or the list cannot be taken. */
  readonly lectures: readonly CheckedLecture[] | undefined;
  readonly practical: { readonly count: number; readonly refusal: PracticalRefusal | undefined };
};

/** Takes figures as they come, of any type, and never throws: what cannot be taken is refused with its reason. */
export function checkFigures(figures: unknown, on: PlainDate, unitsPerActivity: number): CheckedFigures {
  const given: FamilyPhysicianFigures = typeof figures === 'object' && figures !== null ? figures : {};
  const lectures = checkLectures(given.lectures, on);
  return {
    given,
    on,
    applied: checkApplied(given.appliedUnits, lectures),
    lectures: typeof lectures === 'string' ? undefined : lectures,
    practical: checkPractical(given.practicalCount, given.practicalActivities, unitsPerActivity),
  };
}

type Lectures = readonly CheckedLecture[] | 'not-a-list' | 'lecture-unreadable' | undefined;

function checkApplied(stated: unknown, lectures: Lectures): CheckedFigures['applied'] {
  const refused = (refusal: AppliedRefusal) => ({ halves: 0, refusal });
  if (typeof lectures === 'string') return refused(lectures);
  const listed = lectures?.reduce((sum, { halves }) => sum + halves, 0);
  if (isMissing(stated))
    return listed === undefined ? refused('missing') : { halves: listed, refusal: undefined };
  const fault = checkUnits(stated);
  if (fault !== 'ok') return refused(fault);
  const halves = toHalves(Number(stated));
  return listed !== undefined && listed !== halves ? refused('disagrees') : { halves, refusal: undefined };
}

/** One lecture that cannot be read leaves the sum unknown: it might be the one that counts. */
function checkLectures(list: unknown, on: PlainDate): Lectures {
  if (isMissing(list)) return undefined;
  if (!Array.isArray(list)) return 'not-a-list';
  const lectures: CheckedLecture[] = [];
  for (const lecture of list) {
    const { title, day, units, group } = lecture ?? {};
    const dated = day === undefined || isPlainDate(day);
    const grouped = group === undefined || Number.isInteger(group);
    if (!isText(title) || checkUnits(units) !== 'ok' || !dated || !grouped) return 'lecture-unreadable';
    // What lies ahead has not been attended on the day in question.
    if (day === undefined || day <= on)
      lectures.push({ key: keyOf(title), day, halves: toHalves(units), group });
  }
  return lectures;
}

function checkPractical(
  stated: unknown,
  list: unknown,
  unitsPerActivity: number,
): CheckedFigures['practical'] {
  const refused = (refusal: PracticalRefusal) => ({ count: 0, refusal });
  const fault = isMissing(stated) ? 'ok' : checkUnits(stated);
  if (fault !== 'ok') return refused(fault);
  const count = isMissing(stated) ? undefined : Number(stated);
  if (count !== undefined && !Number.isInteger(count)) return refused('off-grid');
  if (isMissing(list)) return count === undefined ? refused('missing') : { count, refusal: undefined };
  if (!Array.isArray(list)) return refused('not-a-list');
  if (!list.every((activity) => isText(activity?.label))) return refused('activity-unreadable');
  // No source says what an activity of other than 5 units would be.
  if (list.some(({ units }) => units !== undefined && units !== unitsPerActivity))
    return refused('units-differ');
  if (count !== undefined && count !== list.length) return refused('disagrees');
  // Whether one activity done twice counts as two is not published either.
  const different = new Set(list.map(({ label }) => keyOf(label))).size;
  return different < list.length && different < 2
    ? refused('repeated')
    : { count: different, refusal: undefined };
}

const isMissing = (value: unknown) => value === undefined || value === null;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const keyOf = (title: string) => title.normalize('NFKC').replace(/\s+/g, '');
