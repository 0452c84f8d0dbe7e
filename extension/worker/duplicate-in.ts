import { today } from '#components/today';
import { reviewApplications } from '#core/index';
import type { RememberedPhysician } from '../overlay/messages';
import type { MarkWords } from '../words/marks';
import { seenTime } from '../words/time';

/**
 * The sentence that one more application would only be a duplicate, as the review says in core; undefined where it would
 * not. With the time of the list it was read in: an application may have been returned since, and then one more is wanted.
 */
export function duplicateIn(known: RememberedPhysician | null, words: MarkWords): string | undefined {
  const { list = [], at = '' } = known?.applications ?? {};
  const { again, state } = reviewApplications(list, { on: today() });
  if (again !== 'only-a-duplicate' || (state !== 'pending' && state !== 'approved')) return undefined;
  return words.duplicate[state](seenTime(at, today(), words.lang));
}
