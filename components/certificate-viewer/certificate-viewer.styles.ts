import { css } from 'lit';

export const styles = css`
  :host([data-dragging]) {
    outline: 3px dashed var(--_accent);
    outline-offset: 4px;
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
  @media print {
    .buttons,
    .drop {
      display: none;
    }
  }
`;
