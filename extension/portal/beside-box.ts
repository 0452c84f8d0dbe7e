import { roleOf } from './beside';
import { normalise } from './normalise';
import { scan } from './scan';
import { linesOf, stretchesOf } from './stretches';
import type { View } from './view';

/**
 * What is seen beside a box, the nearest first; a heading above it is none.
 * @param row the largest element that holds this box and no other
 */
export function labelOf(view: View, el: Element, row: Element): string {
  const label = (el as HTMLInputElement).labels?.[0];
  for (let around: Element | null = label ?? el; around; around = around.parentElement) {
    const text = textIn(view, around);
    if (normalise(text) !== '') return text;
    if (around === row || around === label) break;
  }
  return '';
}

/** The words in an element, headings left out. */
export function textIn(view: View, element: Element): string {
  const tokens = scan(element).filter(
    ({ kind, el }) => kind === 'text' && !/^h(\d|eading)$/.test(roleOf(el)),
  );
  return linesOf(stretchesOf(view.isSeen, tokens));
}
