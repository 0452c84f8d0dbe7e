import { css } from 'lit';

/** What stands before anything is known; the rest comes with `known.styles.ts`. */
export const styles = css`
  :host([variant='badge']) {
    display: inline-block !important;
    container-type: normal;
    vertical-align: middle;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 3px 14px 3px 4px;
    border: 1px solid currentcolor;
    border-radius: 1.25em;
    background: var(--_raised);
    font-weight: 700;
    line-height: 1.5;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    padding-block: 8px;
    list-style: none;
  }
  .steps li {
    position: relative;
    padding-inline: 4px;
    text-align: center;
  }
  /* The line to the step after. */
  .steps li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block-start: 1em;
    inset-inline: calc(50% + 1.2em) calc(1.2em - 50%);
    border-block-start: 2px solid var(--_edge);
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    margin: 0 auto 6px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    color: var(--_quiet);
    font-weight: 700;
    line-height: 1;
  }
  .name {
    display: block;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  @container (inline-size < 36em) {
    .steps {
      display: block;
    }
    .steps li {
      display: flex;
      gap: 8px;
      padding: 0 0 14px;
      text-align: start;
    }
    .steps li:not(:last-child)::before {
      inset-block: 2em 0;
      inset-inline: 1em auto;
      border-inline-start: 2px solid var(--_edge);
      border-block-start: 0;
    }
    .number {
      flex: none;
      margin: 0;
    }
    .name {
      align-self: center;
    }
  }
`;
