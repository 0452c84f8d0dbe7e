import type { MarkPlace } from '../portal/place';
import type { Mark } from './messages';
import { makeSign } from './sign';

/** A small mark at the end of an element of the portal, or after it. */
export function showMark([element, isAfter]: MarkPlace, mark: Mark, look: string, signal: AbortSignal): void {
  const { host } = makeSign(mark, 'img', look, signal);
  if (isAfter) element.after(host);
  else element.append(host);
}
