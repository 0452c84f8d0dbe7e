import { css } from 'lit';
import { states } from '../states.styles';

/** Adopted with the first review: without one none of it is on the page. */
export const knownStyles = css`
  ${states}
  [data-state='pending'] {
    color: var(--_pending);
  }
  [data-state='returned'] {
    color: var(--_returned);
  }
  [data-state='approved'] {
    color: var(--_met);
  }
  [data-state='none'] {
    color: var(--_unknown);
  }
  .badge[data-state='pending'] {
    background: var(--_pending-ground);
  }
  .badge[data-state='returned'] {
    background: var(--_returned-ground);
  }
  .badge[data-state='approved'] {
    background: var(--_met-ground);
  }
  .behind .number {
    background: var(--_raised);
  }
  [aria-current] .number {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_ground);
  }
  [aria-current] .name {
    font-weight: 700;
  }
  .here {
    display: block;
    color: var(--_accent);
  }
  .sign svg {
    inline-size: 1em;
    block-size: 1em;
    fill: var(--_ground);
  }
  .days {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .spoken {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .title {
    font-weight: 700;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    column-gap: 24px;
    border-block: 1px solid var(--_line);
    padding-block: 8px;
  }
  .facts div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    padding-block: 4px;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .next {
    padding: 12px 16px;
    border-radius: 6px;
    background: var(--_raised);
  }
  .next > * + * {
    margin-block-start: 4px;
  }
  @container (inline-size < 18em) {
    .facts {
      display: block;
    }
  }
  @media (forced-colors: active) {
    [aria-current] .number {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .sign svg {
      fill: Canvas;
    }
  }
`;

/** Beside a record kakari.css holds the place of an application: a card without one is far lower, and gives it back. */
export const lowStyles = css`
  :host::before {
    display: none !important;
  }
`;
