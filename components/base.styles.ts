import { css } from 'lit';

/** What every element shares: type that follows the page but stays readable, focus, buttons, the state sign. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    font-family: var(--kakari-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.7;
    color: var(--_ink);
    text-align: start;
    letter-spacing: normal;
    line-break: strict;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
    text-wrap: pretty;
    print-color-adjust: exact;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 4px solid #000;
    outline-offset: 2px;
    box-shadow: 0 0 0 8px var(--_halo);
    border-radius: 2px;
  }
  button,
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 48px;
    padding: 8px 20px;
    border: 1px solid var(--_accent);
    border-radius: 8px;
    background: var(--_ground);
    color: var(--_accent);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  button:disabled {
    border-color: var(--_line);
    color: var(--_edge);
    cursor: default;
  }
  /* The file input lies over its whole label: one target, one focus ring, drop included. */
  .button input[type='file'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .button:has(:focus-visible) {
    outline: 4px solid #000;
    outline-offset: 2px;
    box-shadow: 0 0 0 8px var(--_halo);
  }
  .quiet {
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  .sign {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border-radius: 50%;
    background: currentcolor;
    font-weight: 700;
    line-height: 1;
    forced-color-adjust: none;
  }
  .sign::before {
    content: attr(data-sign);
    color: var(--_ground);
  }
  [data-state='met'] {
    color: var(--_met);
  }
  [data-state='not-met'] {
    color: var(--_not-met);
  }
  [data-state='unknown'] {
    color: var(--_unknown);
  }
  @media (forced-colors: active) {
    .sign {
      background: CanvasText;
    }
    .sign::before {
      color: Canvas;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
