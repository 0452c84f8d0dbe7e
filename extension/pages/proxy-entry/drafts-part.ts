import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Draft } from './draft';
import { nameOf, type View } from './view';

/** All papers of this session with how far each one is, and what went wrong with keeping the open one. */
export function draftsPart(view: View) {
  const { desk, words } = view;
  const { drafts: say } = words;
  return html`
    <section class="drafts" aria-labelledby="drafts">
      <h2 id="drafts" tabindex="-1">${say.title}</h2>
      ${
        desk.drafts.length === 0
          ? html`<p>${say.none}</p>`
          : html`<ul>${repeat(
              desk.drafts,
              ({ id }) => id,
              (draft) => row(draft, view),
            )}</ul>`
      }
      <button id="create" @click=${() => desk.open('')}>${say.create}</button>
      ${desk.unreadable > 0 ? unreadable(view) : nothing}
    </section>
    <div role="alert">${desk.trouble ? trouble(desk.trouble, view) : nothing}</div>
  `;
}

function row(draft: Draft, view: View) {
  const { desk, words } = view;
  const { drafts: say } = words;
  const isOpen = draft.id === desk.draft.id;
  const name = nameOf(draft, words);
  return html`
    <li aria-current=${isOpen ? 'true' : nothing}>
      <p>
        <b>${name}</b>
        <span class="quiet">${say.progress(draft.done)}</span>
      </p>
      <span class="buttons">
        ${
          isOpen
            ? html`<span class="here">${say.isOpen}</span>`
            : html`<button data-open=${draft.id} @click=${() => desk.open(draft.id)}>
                ${say.open}<span class="said-only"> ${name}</span>
              </button>`
        }
        <button class="grave" @click=${ask}>${say.remove}<span class="said-only"> ${name}</span></button>
        ${question(draft, name, view)}
      </span>
    </li>
  `;
}

/** The first button is the harmless one, and a modal dialog puts the focus there. */
const question = (draft: Draft, name: string, { desk, words: { drafts: say } }: View) => html`
  <dialog aria-labelledby="remove-${draft.id}" aria-describedby="remove-what-${draft.id}">
    <h3 id="remove-${draft.id}">${say.removeTitle(name)}</h3>
    <p id="remove-what-${draft.id}">${say.removeWhat}</p>
    <form method="dialog" class="buttons" @submit=${(event: SubmitEvent) => {
      if (event.submitter instanceof HTMLButtonElement && event.submitter.value === 'yes')
        desk.delete(draft.id);
    }}>
      <button value="no">${say.removeNo}</button>
      <button class="grave" value="yes">${say.removeYes}</button>
    </form>
  </dialog>
`;

function ask({ currentTarget }: Event): void {
  const dialog = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}

const unreadable = ({ desk, words: { drafts: say } }: View) => html`
  <div class="notice" data-kind="problem">
    <p>${say.unreadable(desk.unreadable)}</p>
    <button class="grave" @click=${() => desk.deleteUnreadable()}>${say.removeUnreadable}</button>
  </div>
`;

function trouble(kind: NonNullable<View['desk']['trouble']>, { desk, words }: View) {
  const elsewhere = kind === 'changed' ? desk.draft.id : '';
  return html`
    <div class="notice" data-kind="problem">
      <p>${words.trouble[kind]}</p>
      ${
        kind === 'refused'
          ? nothing
          : html`
              <span class="buttons">
                <button @click=${() => desk.keepAsNew()}>${words.troubleKeep}</button>
                <button class="grave" @click=${() => desk.open(elsewhere, { discard: true })}>
                  ${words.troubleDiscard[kind]}
                </button>
              </span>
            `
      }
    </div>
  `;
}
