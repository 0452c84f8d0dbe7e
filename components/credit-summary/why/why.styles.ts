import { css } from 'lit';

/** Adopted with the reasons. */
export const whyStyles = css`
  details ul {
    list-style: none;
  }
  details li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .rule {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    font-weight: 700;
  }
  .source {
    font-size: 0.875em;
    color: var(--_quiet);
  }
`;
