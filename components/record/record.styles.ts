import { css } from 'lit';

export const styles = css`
  /* Our own words only: what the page put inside keeps the page's look. */
  .controls,
  .told {
    font-family: var(--kakari-font, inherit);
    font-size: max(1em, 16px);
    line-height: 1.7;
    line-break: strict;
    overflow-wrap: anywhere;
    word-break: auto-phrase;
    text-wrap: pretty;
    color: var(--_ink);
  }
`;
