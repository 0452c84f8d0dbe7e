import { css } from 'lit';

/** Adopted with what not every review shows at once. */
export const moreStyles = css`
  .next ol {
    padding-inline-start: 1.75em;
  }
  .returned {
    padding: 12px 16px;
    border-inline-start: 6px solid var(--_returned);
    background: var(--_returned-ground);
  }
  .stated {
    white-space: pre-line;
  }
  .rows,
  .because {
    padding: 0;
    list-style: none;
  }
  .title + .rows {
    margin-block: 4px 8px;
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }
  .because li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .source {
    font-size: 0.875em;
    color: var(--_quiet);
  }
`;
