import { css } from 'lit';
import { states } from '../../states.styles';

/** Adopted with the first added item or search. */
export const moreStyles = css`
  ${states}
  /* The place kakari.css held for the whole list: of a few found items it would leave a gap of two windows. */
  :host::before {
    padding: 0 !important;
  }
  .problems {
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_returned);
    background: var(--_returned-ground);
  }
  .problems .strong {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 700;
    color: var(--_returned);
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
`;
