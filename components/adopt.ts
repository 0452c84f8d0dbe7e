import type { CSSResult, LitElement } from 'lit';

/** Styles that come with a chunk, once for each element however often they are asked for. */
export function adopt({ shadowRoot }: LitElement, { styleSheet }: CSSResult): void {
  const sheets = shadowRoot?.adoptedStyleSheets;
  if (styleSheet && sheets && !sheets.includes(styleSheet)) sheets.push(styleSheet);
}
