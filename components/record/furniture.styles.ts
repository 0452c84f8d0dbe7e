import { css } from 'lit';
import { states } from '../states.styles';

/** Adopted with the buttons or the first refusal. */
export const furnitureStyles = css`
  ${states}
  :host([data-dragging]) {
    outline: 3px dashed var(--_accent);
    outline-offset: 4px;
  }
  .controls,
  .told {
    direction: ltr;
  }
  .controls {
    margin-block-end: 16px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-end: 8px;
  }
  button:disabled {
    border-color: var(--_line);
    color: var(--_edge);
    cursor: default;
  }
  .problems {
    margin-block-end: 16px;
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_returned);
    background: var(--_returned-ground);
  }
  .problems .title {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 700;
    color: var(--_returned);
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
  @media print {
    .controls {
      display: none;
    }
    .problems {
      break-inside: avoid;
    }
  }
`;
