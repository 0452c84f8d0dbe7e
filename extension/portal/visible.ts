/** A quick answer for what lies in something that is seen. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

/**
 * Whether a person sees what is in an element: laid out, not transparent, not of size 0, not clipped away, not moved
 * off the page. `aria-hidden` does not decide: it hides from screen readers what others read. Answers are kept for
 * one reading of the page. What made it needed: hidden templates, print copies, off-screen copies (test/pages).
 *
 * Each question to the browser costs about a microsecond in a content script, and a list has thousands of cells: so
 * an element's style is asked for once, and of it no more than decides.
 */
export function sightOf(document: Document): (element: Element) => boolean {
  const { scrollX, scrollY } = document.defaultView as Window;

  /** Whether it cuts what is in it down to nothing that could be read, or strikes it through. */
  const cuts = (element: Element, style: CSSStyleDeclaration): boolean =>
    /^(inset\((50|100)%|circle\(0)|line-t|rect/.test(
      style.clipPath + style.textDecorationLine + style.clip,
    ) ||
    (style.overflow !== 'visible' && isTiny(element.getBoundingClientRect()));

  const isWhole = askedOnce(
    (element) =>
      element === document.body ||
      (!cuts(element, getComputedStyle(element)) && isWhole(element.parentElement ?? document.body)),
  );

  const isSeen = askedOnce((element) => {
    const style = getComputedStyle(element);
    const parent = element.parentElement ?? document.body;
    // An element without a box of its own shows what is in it all the same.
    if (style.display === 'contents') return isSeen(parent);
    const box = element.getBoundingClientRect();
    return (
      box.width > 0 &&
      isShown(element) &&
      style.contentVisibility !== 'hidden' &&
      style.color !== style.backgroundColor &&
      box.right + scrollX > 0 &&
      box.bottom + scrollY > 0 &&
      box.left < 9000 &&
      Number.parseFloat(style.fontSize) > 1 &&
      Number.parseFloat(style.textIndent) > -500 &&
      !cuts(element, style) &&
      isWhole(parent)
    );
  });
  return isSeen;
}

function askedOnce(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
}

const isTiny = ({ width, height }: DOMRect): boolean => width < 4 || height < 4;
