import type { MarkPlace } from '../portal/place';
import type { Mark } from './messages';
import { makeSign } from './sign';

const beside = 'display:inline-block;margin-inline-start:8px;vertical-align:middle;max-inline-size:100%}';
// The cell of a list is narrow, and its text may not wrap.
const below = 'display:block;inline-size:fit-content;max-inline-size:100%;margin:4px 0 0}';

/** A small mark at the end of an element of the portal, or after it. */
export function showMark([element, isAfter]: MarkPlace, mark: Mark, signal: AbortSignal): void {
  const { host } = makeSign(mark, 'img', typeof mark.at === 'number' ? below : beside, signal);
  if (isAfter) element.after(host);
  else element.append(host);
}
