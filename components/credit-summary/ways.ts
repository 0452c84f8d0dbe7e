import { html, nothing } from 'lit';
import type { NextStep } from '#core/index';
import { type Card, subheading } from '../subheading';
import type { AssessedWords } from '../words/assessed/words';

/** The shortest ways to complete: one as a sentence, several as a list to choose from. */
export function ways(next: readonly NextStep[], words: AssessedWords, card: Card) {
  if (next.length === 0) return nothing;
  const numbers = [...new Set(next.map(({ way }) => way))];
  const each = numbers.map((number) => next.filter(({ way }) => way === number));
  return html`
    <div part="next" class="next">
      ${subheading(words.next.title, card)}
      ${
        each.length === 1
          ? html`<p>${words.next.way(next)}</p>`
          : html`<p>${words.next.either}</p>
              <ul>
                ${each.map((steps) => html`<li>${steps.map(words.next.step).join(words.next.and)}</li>`)}
              </ul>`
      }
    </div>
  `;
}
