import { html, type LitElement } from 'lit';

/** Elements whose visitor asked what their verdict, or their state, rests on. */
export const asked = new WeakSet<LitElement>();

/** What it rests on, folded away until asked for. */
export const reasons = (title: string, rows: unknown, host: LitElement) => html`
  <details
    part="reasons"
    @toggle=${() => {
      asked.add(host);
      host.requestUpdate();
    }}
  >
    <summary>${title}</summary>
    <ul class="because">
      ${rows}
    </ul>
  </details>
`;
