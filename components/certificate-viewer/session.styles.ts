import { css } from 'lit';
import { states } from '../states.styles';

/** Of an open certificate: they come with it. */
export const styles = css`
  ${states}
  /* What was found is now the headline, and the card's title stands back. */
  #title {
    margin-block-start: 0;
    font-size: max(16px, 1em);
  }
  .fault {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_not-met);
    background: var(--_not-met-ground);
  }
  .row {
    display: grid;
    /* As wide as the widest of the three names, 「Scheme」 included. */
    grid-template-columns: 5em 1fr auto;
    align-items: baseline;
    gap: 0 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .whole {
    display: inline-block;
    margin-inline-end: 0.25em;
  }
  dt,
  .value {
    font-weight: 700;
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
  .why {
    grid-column: 2 / -1;
    font-size: 0.9375em;
    color: var(--_quiet);
  }
  .no-proof {
    padding: 12px 16px;
    border-radius: 6px;
    background: var(--_raised);
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    font-variant-numeric: tabular-nums;
  }
  [aria-disabled] {
    border-color: var(--_line);
    color: var(--_edge);
    cursor: default;
  }
  .page {
    max-inline-size: 720px;
    min-block-size: 12em;
    border: 1px solid var(--_line);
    /* Paper is white, also on a dark page. */
    background: #fff;
  }
  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  /* Never display: none, or Firefox prints nothing. */
  .printer {
    position: fixed;
    inset-block-end: 0;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  /* Both buttons in one line, and above them where they lead from. */
  @container (inline-size < 26em) {
    .pages span {
      order: -1;
      flex: 100%;
    }
    .pages button {
      flex: 1;
      padding-inline: 4px;
    }
  }
  @container (inline-size < 34em) {
    .row {
      display: flex;
      flex-wrap: wrap;
    }
    dt {
      flex: none;
    }
    .state {
      margin-inline-start: auto;
    }
    .value,
    .why {
      flex: 100%;
      order: 1;
    }
  }
  @media (forced-colors: active) {
    .fault {
      border-inline-start-color: Highlight;
    }
    [aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  /* On paper the certificate itself, as large as the sheet allows. */
  @media print {
    section {
      padding: 0;
      border: 0;
    }
    .headline,
    .result,
    .no-proof,
    .pages,
    details {
      display: none;
    }
    .page {
      max-inline-size: none;
      border: 0;
      break-inside: avoid;
    }
    canvas {
      max-block-size: 96vh;
      object-fit: contain;
    }
  }
`;
