import { css } from 'lit';

/** What the cards have in common: the frame, the headline, text to fold away, fields to type in. */
export const card = css`
  :host {
    container-type: inline-size !important;
  }
  section {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_ground);
  }
  section > * + * {
    margin-block-start: 12px;
  }
  .scheme {
    font-size: 0.875em;
    color: var(--_quiet);
    text-wrap: balance;
  }
  .headline {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block-start: 4px;
    font-size: max(24px, 1.2em);
    font-weight: 700;
    line-height: 1.4;
  }
  [data-faq] + [data-faq] {
    border-block-start: 1px solid var(--_line);
  }
  [data-faq] p {
    padding-block-end: 12px;
  }
  /* The marker stands outside, so that a second line does not begin under it. */
  summary {
    margin-inline-start: 1.2em;
    list-style-position: outside;
    min-block-size: 44px;
    padding-block: 8px;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .entry input {
    min-block-size: 48px;
    padding: 4px 12px;
    border: 1px solid var(--_edge);
    border-radius: 8px;
    background: var(--_ground);
    color: var(--_ink);
    font: inherit;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  @container (inline-size < 26em) {
    section {
      padding: 16px;
    }
    .headline {
      font-size: max(20px, 1.1em);
    }
  }
  /* Large type on a phone: beside the sign 「ダウンロード」 would break within. */
  @container (inline-size < 12em) {
    .headline {
      display: block;
    }
  }
  @media print {
    section {
      break-inside: avoid;
    }
    /* Nobody can open it on paper. */
    details:not([open]) {
      display: none;
    }
  }
`;
