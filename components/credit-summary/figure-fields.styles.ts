import { css } from 'lit';

/** Adopted with the fields of an editable summary. */
export const fieldStyles = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
  }
  /* The ring of the field stays off its label, and off what is wrong. */
  .field label {
    display: block;
    margin-block-end: 5px;
    font-weight: 700;
    line-height: 1.4;
  }
  .fault:not(:empty) {
    margin-block-start: 5px;
  }
  .field {
    max-inline-size: 100%;
  }
  .entry {
    display: flex;
    white-space: nowrap;
    align-items: baseline;
    gap: 8px;
  }
  .entry input {
    inline-size: 7em;
    min-inline-size: 0;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .entry input[aria-invalid='true'] {
    border: 2px solid var(--_returned);
  }
  .fault {
    color: var(--_returned);
  }
`;
