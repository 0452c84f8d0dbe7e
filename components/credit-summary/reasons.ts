import { html } from 'lit';
import type { AssessedWords } from '../words/assessed/words';

/** Every step of the trace, folded away until asked for. */
export const reasons = (count: number, said: AssessedWords, rows: unknown, onToggle: () => void) => html`
  <details part="reasons" @toggle=${onToggle}>
    <summary>${said.reasonsTitle(count)}</summary>
    <ul>
      ${rows}
    </ul>
  </details>
`;
