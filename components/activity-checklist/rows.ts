import { html, nothing } from 'lit';
import { isJapanese } from '../words/language';
import type { Group, Item, Wording } from './groups';

/** A group as a fieldset. What the filter hides stays in the document: paper shows it, and its tick counts. */
export const fieldset = (group: Group, hit: (item: Item) => boolean, lang: string) => html`
  <fieldset part="group" ?hidden=${!group.items.some(hit)}>
    <legend part="legend">${wording(group, lang)}</legend>
    <div class="items">
      ${group.items.map(
        (item) => html`<label part="item" class="item" ?hidden=${!hit(item)}>
          <input type="checkbox" value=${item.id} /><span>${wording(item, lang)}</span>
        </label>`,
      )}
    </div>
  </fieldset>
`;

/** In English the Japanese wording stands below, since the portal knows no other. */
const wording = ({ label, term }: Wording, lang: string) =>
  term
    ? html`${label} <span class="term" lang="ja">${term}</span>`
    : html`<bdi lang=${lang === 'en' && isJapanese(label) ? 'ja' : nothing}>${label}</bdi>`;
