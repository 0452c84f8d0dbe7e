/** A quick answer for what lies in something that is seen. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/**
 * Whether a person sees what is in an element: laid out, not transparent, not of size 0, not clipped away, not moved
 * off the page. `aria-hidden` does not decide: it hides from screen readers what others read. Answers are kept for
 * one reading of the page. What made it needed: hidden templates, print copies, off-screen copies (test/pages).
 */
export function sightOf(document: Document): (element: Element) => boolean {
  const window = document.defaultView as Window & typeof globalThis;
  const { innerWidth, scrollX, scrollY } = window;
  const styleOf = (element: Element) => window.getComputedStyle(element);
  const seen = new Map<Element, boolean>();
  const whole = new Map<Element, boolean>([[document.body, true]]);

  const once =
    (answers: Map<Element, boolean>, find: (element: Element) => boolean) => (element: Element) => {
      let answer = answers.get(element);
      if (answer === undefined) {
        answer = find(element);
        answers.set(element, answer);
      }
      return answer;
    };

  /** No ancestor cuts it down to nothing that could be read. */
  const isWhole = once(whole, (element) => {
    const { overflow, clip, clipPath } = styleOf(element);
    if (clip !== 'auto' || /^(inset\((50|100)%|circle\(0)/.test(clipPath)) return false;
    if (overflow !== 'visible') {
      const { width, height } = element.getBoundingClientRect();
      if (width < 4 || height < 4) return false;
    }
    return !element.parentElement || isWhole(element.parentElement);
  });

  const isSeen: (element: Element) => boolean = once(seen, (element) => {
    const { display, visibility, fontSize, textIndent } = styleOf(element);
    const parent = element.parentElement;
    // An element without a box of its own shows what is in it all the same.
    if (display === 'contents') return parent !== null && visibility === 'visible' && isSeen(parent);
    if (!isShown(element)) return false;
    const { left, right, bottom, width } = element.getBoundingClientRect();
    return (
      width > 0 &&
      right + scrollX > 0 &&
      bottom + scrollY > 0 &&
      left < innerWidth + 3000 &&
      Number.parseFloat(fontSize) > 1 &&
      Number.parseFloat(textIndent) > -500 &&
      isWhole(element)
    );
  });
  return isSeen;
}
