import { html, svg } from 'lit';
import type { ApplicationState } from '#core/applications';

/** Drawn where the glyph (↩, ⏳) is a coloured picture in some systems' fonts and missing in others'. */
const drawn = {
  pending: svg`<path d="M6 3h12v3.5L14 12l4 5.5V21H6v-3.5l4-5.5-4-5.5z"></path>`,
  returned: svg`<path d="M10 4v4h4a6 6 0 0 1 0 12H7v-3h7a3 3 0 0 0 0-6h-4v4L3 9.5z"></path>`,
};

const glyphs = { none: '–', approved: '✓', unknown: '?' };

/** The sign that stands beside the word of a state, so that colour is never alone. */
export const stateSign = (state: ApplicationState) =>
  state === 'pending' || state === 'returned'
    ? html`<span class="sign" aria-hidden="true"><svg viewBox="0 0 24 24">${drawn[state]}</svg></span>`
    : html`<span class="sign" data-sign=${glyphs[state]} aria-hidden="true"></span>`;
