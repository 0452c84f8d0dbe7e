import { placeOf } from '../portal/place';
import { viewOf } from '../portal/view';
import { keepFrame } from './frame';
import { showMark } from './mark';
import type { Overlay } from './messages';
import { showWaitingLine } from './waiting-line';

/** Puts on the page what the features say. All but the frame goes when `signal` aborts. */
export function show({ frame, marks, line, looks }: Overlay, signal: AbortSignal): void {
  keepFrame(frame ? looks.frame : undefined);
  if (line) showWaitingLine(line, looks.line, signal);
  if (!marks?.[0]) return;
  // The page may have changed since it was read.
  const find = placeOf(viewOf(document));
  const places = marks.map(({ at }) => find(at));
  marks.forEach((mark, at) => {
    const place = places[at];
    if (place) showMark(place, mark, looks[typeof mark.at === 'number' ? 'row' : 'mark'], signal);
  });
}
