import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Done, deliveries } from './draft';
import { longest } from './limits';
import { isChecked, textOf, type View } from './view';

/** What is done with this paper. Only people tick here: nobody tells us what the portal did. */
export function donePart(view: View) {
  const { desk, words } = view;
  const { done: say } = words;
  const { done, record } = desk.draft;
  const wish = record.physician?.delivery?.by;
  const change = (part: Partial<Done>) => desk.edit({ done: { ...desk.draft.done, ...part } });
  return html`
    <section aria-labelledby="done">
      <h2 id="done">${say.title}</h2>
      <p>${say.intro}</p>
      ${(['entered', 'approved', 'sent'] as const).map(
        (key) => html`
          <label class="row">
            <input
              type="checkbox"
              name=${key}
              .checked=${live(done[key])}
              @change=${(event: Event) => change({ [key]: isChecked(event) })}
            />
            <span>${say[key].name}<span class="quiet">${say[key].hint}</span></span>
          </label>
        `,
      )}
      <fieldset class="by">
        <legend>${say.sentBy}</legend>
        ${wish ? html`<p class="quiet">${say.wished(say.by[wish])}</p>` : nothing}
        ${deliveries.map(
          (by) => html`
            <label class="row">
              <input
                type="radio"
                name="sent-by"
                .checked=${live(done.sentBy === by)}
                @change=${() => change({ sentBy: by })}
              />
              <span>${say.by[by]}</span>
            </label>
          `,
        )}
        <div class="field">
          <label for="note">${say.note.name}</label>
          <p class="quiet" id="note-hint">${say.note.hint}</p>
          <input
            id="note"
            autocomplete="off"
            maxlength=${longest.note}
            aria-describedby="note-hint"
            .value=${live(done.note)}
            @input=${(event: Event) => change({ note: textOf(event) })}
          />
        </div>
      </fieldset>
      <button class="print" @click=${() => window.print()}>${say.print}</button>
    </section>
  `;
}
