const sheets = new Map<string, CSSStyleSheet>();

/**
 * A host element with a closed shadow root: the page's scripts find neither our words nor the frame in it. Styles
 * come as an adopted sheet, which no policy of the page forbids; a list may bear hundreds of marks, so each sheet is
 * made once. Goes when `signal` aborts; without one it stays.
 */
export function closedRoot(
  tag: 'span' | 'div',
  css: string,
  signal?: AbortSignal,
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{all:initial;color-scheme:inherit;${css}`);
    sheets.set(css, sheet);
  }
  root.adoptedStyleSheets = [sheet];
  signal?.addEventListener('abort', () => host.remove());
  return { host, root };
}
