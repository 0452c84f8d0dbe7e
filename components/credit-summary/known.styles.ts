import { css } from 'lit';
import { states } from '../states.styles';

/** Adopted with the first verdict: without one none of it is on the page. */
export const knownStyles = css`
  ${states}
  .scheme {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }
  .provisional {
    padding: 0 8px;
    border: 1px dashed currentcolor;
    border-radius: 4px;
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: max-content max-content 1fr;
    column-gap: 24px;
  }
  .row {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    row-gap: 4px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 700;
    /* Unlike anywhere, this keeps the column as wide as its longest word. */
    overflow-wrap: break-word;
  }
  .figure {
    font-size: 1.25em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: end;
    white-space: nowrap;
  }
  .row:last-child .figure {
    font-size: 1.75em;
    line-height: 1.3;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 700;
  }
  .small {
    font-size: 0.875em;
  }
  .lane {
    grid-column: 1 / -1;
    block-size: 10px;
    border: 1px solid var(--_edge);
    border-radius: 5px;
    overflow: hidden;
  }
  .lane.empty {
    border-style: dashed;
  }
  .lane svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .classroom {
    fill: var(--_accent);
  }
  .practical {
    fill: var(--_met);
  }
  .note {
    grid-column: 1 / -1;
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  .misleading {
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_not-met);
    background: var(--_not-met-ground);
  }
  .next {
    padding: 12px 16px;
    border-radius: 6px;
    background: var(--_raised);
  }
  .title {
    font-weight: 700;
  }
  .next ul {
    padding-inline-start: 1.25em;
  }
  @container (inline-size < 26em) {
    /* Each row by itself: the longest name and the largest figure do not fit beside each other. */
    dl {
      display: block;
    }
    .row {
      grid-template-columns: 1fr max-content;
      column-gap: 12px;
    }
    .state {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size < 14em) {
    .row {
      grid-template-columns: 1fr;
    }
    .figure {
      text-align: start;
    }
    .row:last-child .figure {
      font-size: 1.25em;
    }
  }
  @media print {
    /* Nearly a page long: kept whole, it would leave the page before it empty. */
    section {
      break-inside: auto;
    }
    .row,
    .misleading,
    .next {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .classroom,
    .practical {
      fill: Highlight;
    }
    .misleading {
      border-inline-start-color: Highlight;
    }
  }
`;
