import { type FigureName, placesOf } from './form-places';
import { applyButton } from './labels';
import { wordsOn } from './stretches';
import { displayOf, type View, viewOf } from './view';

/**
 * Where a mark belongs. Of a figure: the box at whose end it belongs, never a control or an inline part of a number.
 * Of `apply`: the button 「申請する」 itself, for a mark after it. Nothing where it is not on the page.
 */
export function locateIn(view: View, name: FigureName | 'apply'): Element | null | undefined {
  if (name === 'apply') {
    return view.tokens.find(
      ({ kind, el }) => kind === 'button' && wordsOn(el) === applyButton && view.isSeen(el),
    )?.el;
  }
  const taken = placesOf(view, name)[0]?.taken ?? [];
  const figure = taken.find(({ text }) => /[\d０-９]/.test(text)) ?? taken[0];
  let box: Element | null | undefined = figure?.end;
  // What belongs to a form is a control, its label or its frame.
  while (box && ('form' in box || /^(inline|contents)/.test(displayOf(box)))) box = box.parentElement;
  return box;
}

export const locate = (document: Document, name: FigureName | 'apply'): Element | null | undefined =>
  locateIn(viewOf(document), name);
