import { css } from 'lit';

/** What every element shares: type that follows the page but stays readable, focus, buttons, the state sign. */
export const base = css`
  /*
   * Important, since a page's own rules would win over :host: resets such as "* { all: unset !important }" exist. The
   * intrinsic width is for floats and flex rows, where a container would otherwise shrink to nothing; flow-root, since
   * kakari.css holds the place with a float.
   */
  :host {
    display: flow-root !important;
    box-sizing: border-box !important;
    min-inline-size: 0;
    max-inline-size: 100%;
    contain-intrinsic-inline-size: 640px;
    print-color-adjust: exact;
  }
  /* The record wraps a part of the page: what stands in it must look as before. */
  :host(:not(kakari-record)) {
    font-family: var(--kakari-font, inherit) !important;
    font-size: max(1em, 16px) !important;
    font-style: normal !important;
    line-height: 1.7 !important;
    color: var(--_ink) !important;
    direction: ltr !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    line-break: strict !important;
    overflow-wrap: anywhere !important;
    word-break: auto-phrase !important;
    text-wrap: pretty !important;
  }
  /* A Japanese term among English words stays whole. */
  section:lang(en) {
    word-break: keep-all;
  }
  /* As jQuery and Vue hide: the important display above would else win. The id is for weight: a badge has a display, too. */
  :host(:is([hidden], [style*='display:none'], [style*='display: none'], #_)) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  /* The file input lies over its whole label: the ring is the label's. */
  :focus-visible,
  .button:has(:focus-visible) {
    outline: 4px solid #000;
    outline-offset: 2px;
    box-shadow: 0 0 0 8px var(--_halo);
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
    text-align: center;
    cursor: pointer;
  }
  /* Over its whole label: one target, drop included. */
  .button input[type='file'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
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
  @media (forced-colors: active) {
    .sign {
      background: CanvasText;
    }
    .sign::before {
      color: Canvas;
    }
    :focus-visible,
    .button:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
