import type { MarkPlace } from '../portal/place';
import type { Sign } from './messages';
import { makeSign } from './sign';

const css = 'display:inline-block;margin-inline-start:8px;vertical-align:middle;max-inline-size:100%}';

/** A small mark at the end of an element of the portal, or after it. */
export function showMark([element, isAfter]: MarkPlace, sign: Sign, signal: AbortSignal): void {
  const { host } = makeSign(sign, 'img', css, signal);
  if (isAfter) element.after(host);
  else element.append(host);
}
