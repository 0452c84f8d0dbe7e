import { css } from 'lit';

export const styles = css`
  .required {
    flex: none;
    padding: 2px 8px;
    border: 1px solid currentcolor;
    border-radius: 4px;
    /* Of the headline: never under 16 px. */
    font-size: 0.8em;
    color: var(--_returned);
  }
  .filter {
    margin-block-end: 20px;
  }
  .filter label {
    font-weight: 700;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    margin-block: 8px 12px;
  }
  .entry input {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 24em;
  }
  .entry input::-webkit-search-cancel-button {
    display: none;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0 0 20px;
    border: 0;
  }
  legend {
    padding: 0 0 4px;
    font-size: 1.125em;
    font-weight: 700;
  }
  .items {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 48px;
    padding: 10px 8px;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  /* Wrapped prettily, 「1歳6か月児」 would break within to fill the last line. */
  .item:lang(ja) {
    text-wrap: wrap;
  }
  .item:hover {
    background: var(--_raised);
  }
  .item:has(:disabled) {
    background: none;
    color: var(--_quiet);
    cursor: default;
  }
  /* A browser paints the tick of a disabled box hardly to be seen. */
  .item:has(:disabled:checked) {
    color: var(--_ink);
    font-weight: 700;
  }
  .item input {
    flex: none;
    inline-size: max(28px, 1.25em);
    /* Beside the first line. */
    block-size: 1lh;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
    /* The tally must not cover the row that has the focus: with what is missing it has six lines on a phone, or in large type. */
    scroll-margin-block: 24px 7lh;
  }
  .term {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_quiet);
  }
  [hidden] {
    display: none;
  }
  /* It sticks within the list alone: coming into view from below, the card's title must not lie under it. */
  .tally {
    position: sticky;
    inset-block-end: 0;
    margin: 12px -24px 0;
    padding: 12px 24px;
    border-block: 2px solid var(--_accent);
    background: var(--_ground);
  }
  .tally p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 16px;
  }
  .tally b {
    font-size: 1.5em;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  .tally .fault {
    flex-wrap: nowrap;
    align-items: center;
    gap: 8px;
    font-weight: 700;
    color: var(--_returned);
  }
  @container (inline-size >= 44em) {
    .items {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 24px;
    }
  }
  @container (inline-size < 26em) {
    /* A gap so narrow that 「1歳6か月児」 just fits into a phone of 320 px. */
    .item {
      gap: 8px;
      padding-inline: 0;
    }
    .tally {
      margin-inline: -16px;
      padding-inline: 16px;
    }
    .tally b {
      font-size: 1.25em;
    }
  }
  @media (forced-colors: active) {
    .item:has(:disabled) {
      color: GrayText;
    }
    .tally {
      border-color: CanvasText;
    }
  }
  @media print {
    section {
      padding: 0;
      border: 0;
      color: #000;
      /* Longer than what is left of a page: it may begin here. */
      break-inside: auto;
    }
    .filter {
      display: none;
    }
    /* Paper shows the whole list, whatever was searched for. */
    fieldset[hidden] {
      display: block;
    }
    .item {
      display: flex;
      min-block-size: 0;
      padding-block: 4px;
      break-inside: avoid;
    }
    .item input {
      inline-size: 20px;
      block-size: 20px;
      accent-color: #000;
    }
    fieldset {
      padding-block-end: 8px;
    }
    /* With a border of its own it would begin on a sheet that has no room for its first row. */
    .items {
      border: 0;
    }
    .scheme,
    .headline,
    legend {
      break-inside: avoid;
      break-after: avoid;
    }
    .tally {
      position: static;
      margin-inline: 0;
      border-color: #000;
      break-inside: avoid;
    }
  }
`;
