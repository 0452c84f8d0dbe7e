import type { StaffState } from '../../reminders/state';
import { weekdayTime } from '../../words/time';
import type { Words } from '../../words/words';

/** The worker announces within this time what is due. In ms. */
const soon = 60_000;

/** When the next notification comes if nothing changes until then. */
export function nextText({ next, at }: Pick<StaffState, 'next' | 'at'>, { staff, lang }: Words): string {
  if (next === undefined) return staff.nextNone;
  return next <= at + soon ? staff.nextSoon : weekdayTime(next, at, lang);
}
