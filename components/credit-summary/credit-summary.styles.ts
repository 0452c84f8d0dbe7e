import { css } from 'lit';

/** What stands before anything is known; the rest comes with `known.styles.ts`. */
export const styles = css`
  .scheme {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }
`;
