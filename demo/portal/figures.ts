import { fiscalYearOf } from '#core/calendar';
import { type Draft, FIRST_YEAR, type Situation } from './situation';

/** What the application form shows. Units are exact: every summand is a multiple of 0.5. */
export type FormFigures = {
  readonly classroom: number;
  readonly practical: number;
  readonly total: number;
  readonly enough: { readonly classroom: boolean; readonly practical: boolean; readonly total: boolean };
  /** 単位追加入力 is usable: a search was run and came out short. */
  readonly canAdd: boolean;
};

const UNITS_AN_ACTIVITY = 5;
const REQUIRED_TOTAL = 10;

export const practicalUnits = (ticked: readonly unknown[]): number => ticked.length * UNITS_AN_ACTIVITY;

export const issueYear = (situation: Situation): number => fiscalYearOf(situation.day) ?? FIRST_YEAR;

/** What a search over the draft's period finds in the records. */
export const foundUnits = (situation: Situation, { from, to }: Pick<Draft, 'from' | 'to'>): number =>
  Object.entries(situation.classroom).reduce(
    (sum, [year, units]) => (Number(year) >= from && Number(year) <= to ? sum + units : sum),
    0,
  );

/**
 * The badges as the portal shows them: the total tests the sum alone (briefing L386–387), which is why 568.5 + 0
 * reads 単位充足. A part is attested only at 0 (単位不足) and well above; that anything above 0 reads 単位充足 is our
 * assumption, and so is that 「単位不足の場合のみ」 (L249) means the classroom part or the total.
 */
export function formFigures(situation: Situation): FormFigures {
  const { draft } = situation;
  const searched = draft.search === 'done';
  const classroom = (searched ? foundUnits(situation, draft) : 0) + draft.added;
  const practical = practicalUnits(draft.ticked);
  const total = classroom + practical;
  const enough = { classroom: classroom > 0, practical: practical > 0, total: total >= REQUIRED_TOTAL };
  return { classroom, practical, total, enough, canAdd: searched && !(enough.classroom && enough.total) };
}
