import { html, type LitElement } from 'lit';
import { headingLevel } from './heading-level';

/** A card whose own heading has the level that its page wants. */
export type Card = LitElement & { readonly headingLevel: number };

/** A heading inside a card, one level below the card's own. */
export const subheading = (text: string, card: Card) =>
  html`<p class="title" role="heading" aria-level=${headingLevel(headingLevel(card.headingLevel) + 1)}>${text}</p>`;
