import { css } from 'lit';

export const styles = css`
  :host([data-dragging]) {
    outline: 3px dashed var(--_accent);
    outline-offset: 4px;
  }
  .title {
    font-size: max(20px, 1.1em);
    font-weight: 700;
    line-height: 1.4;
  }
  [role='status']:empty {
    display: none;
  }
  ol {
    padding-inline-start: 1.75em;
  }
  li {
    padding-block: 4px;
  }
  li::marker {
    font-weight: 700;
  }
  @container (inline-size < 26em) {
    section {
      padding: 16px;
    }
  }
  @media print {
    .buttons,
    .drop {
      display: none;
    }
  }
`;
